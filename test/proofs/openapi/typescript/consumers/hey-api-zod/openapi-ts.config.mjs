export default {
  input: process.env.DOCUMENT,
  output: 'generated',
  plugins: [{ name: 'zod', dates: { offset: true } }],
};
