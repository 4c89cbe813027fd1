module.exports = {
  events: {
    input: { target: process.env.DOCUMENT },
    output: {
      target: './generated/index.ts',
      client: 'fetch',
      baseUrl: { getBaseUrlFromSpecification: true },
      // The limit of the status 5XX.
      override: { fetch: { includeHttpResponseReturnType: false } },
    },
  },
};
