export default { input: process.env.DOCUMENT, output: 'generated', plugins: ['valibot'] };
