import { listEvents, listMistakes } from './facts.js';
import type { Skill } from './skill.js';

/** The packages for development, and the files for other languages. */
export const tools: Skill[] = [
  {
    package: 'rdsm-events',
    use: 'Command line for events of RD Station Marketing. Use to check or send files of events, to run a local RD Station, or to explain an error.',
    body: (catalogue) => `
\`\`\`text
npx rdsm-events validate events.ndjson          # JSON, NDJSON or CSV; exit code 0, 1 (invalid) or 2 (usage)
npx rdsm-events validate events.ndjson --format json
npx rdsm-events send events.ndjson --dry-run
npx rdsm-events send events.ndjson --access-token-env TOKEN --resume
npx rdsm-events sandbox                         # a local RD Station at http://127.0.0.1:4010
npx rdsm-events explain INVALID_FIELDS
npx rdsm-events events SALE
npx rdsm-events mcp                             # tools for language models, on stdio
\`\`\`

A token is passed by the name of an environment variable, never as an argument. \`send\` keeps a journal next to the file, so
that a run that was interrupted goes on with \`--resume\` and sends nothing twice.

${listEvents(catalogue, 'summary', ({ summary }) => summary)}

## Mistakes to avoid

${listMistakes(catalogue)}
`,
  },
  {
    package: '@rdsm-events/testing',
    use: 'A local RD Station Marketing, MSW handlers, fixtures and fast-check arbitraries. Use in tests of a program that sends events.',
    body: (catalogue) => `
- \`startSandbox({ limits: false })\` gives \`{ url, events(), close(), sandbox }\`: send to \`url\` in place of
  \`${catalogue.api.server}\`, then look at \`events()\`. Any token is accepted.
- The header \`x-sandbox-fault: 503\` (or \`timeout\`, \`html\`, \`reset\`) makes a request fail.
- \`@rdsm-events/testing/msw\` has handlers for MSW; \`…/arbitraries\` valid and invalid events for fast-check; \`…/fixtures\` the
  documented examples.
- There is no sandbox of RD Station itself: never test against a real account.
`,
  },
  {
    package: '@rdsm-events/schemas',
    use: 'JSON Schemas of the events of RD Station Marketing, 2020-12 and draft-07. Use with ajv, editors, or tools in any language.',
    body: (catalogue) => `
One self-contained file per event, \`event.json\` for any event, \`batch.json\` for a batch; \`draft-07/\` has the same in draft-07.
No custom keyword and no format plugin is needed. In TypeScript prefer @rdsm-events/validators: it reports the errors of the
API, with suggestions.

${listEvents(catalogue, 'file', ({ names }) => `\`${names.file}.json\``)}
`,
  },
  {
    package: '@rdsm-events/openapi',
    use: 'OpenAPI documents of the events API of RD Station Marketing. Use to generate clients in other languages, or in viewers and mock servers.',
    body: (catalogue) => `
\`openapi.json\` and \`openapi.yaml\` are OpenAPI 3.1; \`openapi-3.0.json\` and \`openapi-3.0.yaml\` are for tools that cannot read
3.1. \`openapi-by-event.json\` and \`.yaml\` have an operation per event, for viewers. The README lists generators by language, with their options and what each loses.

## Mistakes to avoid

${listMistakes(catalogue)}
`,
  },
  {
    package: '@rdsm-events/conformance',
    use: 'Test cases for validators of RD Station Marketing events in any language, with expected errors and notices.',
    body: () => `
\`index.json\` lists the files; each has \`cases\` with \`body\`, \`valid\`, \`errors\` (\`error_type\`, \`path\`) and \`notices\`. Validate each body,
compare the verdict with \`valid\`, and types and paths with \`errors\`. The README describes the format.
`,
  },
  {
    package: '@rdsm-events/generator',
    use: 'Generates types, validators, builders and schemas for the custom fields and events of one RD Station Marketing account, also in PHP and Python.',
    body: () => `
\`npx rdsm-events init\` writes \`rdsm-events.config.ts\`, \`npx rdsm-events generate\` generates from it. \`defineConfig\` takes
\`customFields\` (names begin with \`cf_\`; \`customField.text()\`, \`oneOf\`, \`listOf\`, \`integer\` …) and \`events\`.
\`npx rdsm-events fields FILE\` writes the config from the response of \`GET /platform/contacts/fields\`. For custom fields that are
known at run time only, use \`defineCustomFields\` of @rdsm-events/builders. \`emit: ['php', 'python']\` generates the packages for PHP and
Python with the account's fields and events.
`,
  },
];
