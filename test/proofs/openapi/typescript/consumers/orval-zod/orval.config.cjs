module.exports = {
  events: {
    input: { target: process.env.DOCUMENT },
    output: {
      target: './generated/index.ts',
      client: 'zod',
      override: { zod: { dateTimeOptions: { offset: true } } },
    },
  },
};
