import type { Limit } from './outcome.js';

/**
 * A generator of clients or validators: a row of the table in packages/openapi/README.md, and what the proof runs. A test
 * compares the README with this list.
 */
export interface Row {
  language: string;
  /** Its name and version. */
  generator: string;
  /** Which options to set, as Markdown. */
  options: string;
  limits: Limit[];
  /** A program in `snippets/` that sends a conversion, and its language in Markdown. */
  snippet: { file: string; language: string };
}

const openapiGenerator = 'OpenAPI Generator 7.0.0';
const byDiscriminator = '`useOneOfDiscriminatorLookup=true`';
const issue = (number: number) => `https://github.com/OpenAPITools/openapi-generator/issues/${number}`;

const momentPatterns: Limit = {
  what: 'the client applies the pattern of a moment to a date object and rejects every moment: remove the `pattern` next to `format: date-time` from the document first',
  issue: issue(24065),
};
const losesCustomFields: Limit = { what: 'custom fields of a CONVERSION are lost' };
const ignoresCustomFields: Limit = {
  what: 'custom fields and fields that do not exist are not checked, and dropped from what `parse` returns: send the event itself',
};
const largeIntegers: Limit = { what: 'rejects integers beyond 2^53' };
const unusualMoments: Limit = { what: 'rejects moments with small letters or the second 60' };
const typescript = (file: string) => ({ file, language: 'typescript' });

export const rows = {
  go: {
    language: 'Go',
    generator: `${openapiGenerator}, \`go\``,
    options: byDiscriminator,
    limits: [],
    snippet: { file: 'go.go', language: 'go' },
  },
  python: {
    language: 'Python',
    generator: `${openapiGenerator}, \`python\``,
    options: byDiscriminator,
    limits: [{ what: 'needs pydantic 1' }, momentPatterns],
    snippet: { file: 'python.py', language: 'python' },
  },
  ruby: {
    language: 'Ruby',
    generator: `${openapiGenerator}, \`ruby\``,
    options:
      '`--model-name-mappings ApiError=RefusalError`, because `ApiError` [overwrites a class](https://github.com/OpenAPITools/openapi-generator/issues/10650) of the client',
    limits: [
      losesCustomFields,
      momentPatterns,
      { what: 'moments are sent in RFC 3339 only if `Time#to_json` is defined as `iso8601(3).to_json`' },
    ],
    snippet: { file: 'ruby.rb', language: 'ruby' },
  },
  php: {
    language: 'PHP',
    generator: `${openapiGenerator}, \`php\``,
    options: 'none',
    limits: [
      losesCustomFields,
      momentPatterns,
      {
        what: 'the class of the union mixes its members: use that of the event, such as `ConversionEvent`',
        issue: issue(2011),
      },
      { what: 'moments lose their milliseconds unless the format is `DATE_RFC3339_EXTENDED`' },
    ],
    snippet: { file: 'php.php', language: 'php' },
  },
  java: {
    language: 'Java',
    generator: `${openapiGenerator}, \`java\``,
    options: '`--library native`, `openApiNullable=false`',
    limits: [
      {
        what: '`ConversionPayload` loses its own fields unless `extends HashMap<String, String>` is removed',
        issue: issue(17361),
      },
      { what: 'the client sets neither token nor key: use a request interceptor', issue: issue(12912) },
    ],
    snippet: { file: 'Conversion.java', language: 'java' },
  },
  'openapi-typescript': {
    language: 'TypeScript',
    generator: 'openapi-typescript 7.13.0',
    options: 'none',
    limits: [
      { what: 'types only' },
      {
        what: 'the pattern of custom fields is used for every name, so that `tags` and `legal_bases` fit no CONVERSION',
        issue: 'https://github.com/openapi-ts/openapi-typescript/issues/1055',
      },
    ],
    snippet: typescript('openapi-typescript.ts'),
  },
  'hey-api': {
    language: 'TypeScript',
    generator: '@hey-api/openapi-ts 0.95.0',
    options: 'none',
    limits: [
      {
        what: 'a misspelt field of a CONVERSION compiles',
        issue: 'https://github.com/hey-api/hey-api/issues/3423',
      },
      { what: 'the option `auth` is ignored where the key is the only parameter: add the key with an interceptor' },
    ],
    snippet: typescript('hey-api.ts'),
  },
  'hey-api-zod': {
    language: 'TypeScript',
    generator: '@hey-api/openapi-ts 0.95.0, zod',
    options: "`plugins: [{ name: 'zod', dates: { offset: true } }]`",
    limits: [ignoresCustomFields, largeIntegers, unusualMoments],
    snippet: typescript('hey-api-zod.ts'),
  },
  'hey-api-valibot': {
    language: 'TypeScript',
    generator: '@hey-api/openapi-ts 0.95.0, valibot',
    options: "`plugins: ['valibot']`",
    limits: [
      { what: 'custom fields of a CONVERSION are rejected' },
      { what: 'an array is accepted as an object without required fields' },
      unusualMoments,
    ],
    snippet: typescript('hey-api-valibot.ts'),
  },
  orval: {
    language: 'TypeScript',
    generator: 'orval 7.13.2',
    options:
      "`client: 'fetch'`, `baseUrl: { getBaseUrlFromSpecification: true }`, `includeHttpResponseReturnType: false`",
    limits: [
      { what: 'custom fields of a CONVERSION do not compile' },
      { what: 'has no types for the status of a response', issue: 'https://github.com/orval-labs/orval/issues/950' },
      { what: 'add the key to the address yourself' },
    ],
    snippet: typescript('orval.ts'),
  },
  'orval-zod': {
    language: 'TypeScript',
    generator: 'orval 7.13.2, zod',
    options: "`client: 'zod'`, `zod: { dateTimeOptions: { offset: true } }`",
    limits: [ignoresCustomFields, { what: 'an integer may have a fraction' }, unusualMoments],
    snippet: typescript('orval-zod.ts'),
  },
  kubb: {
    language: 'TypeScript',
    generator: 'Kubb 4.39.3, zod',
    options: "`pluginZod({ version: '4', dateType: 'stringOffset', inferred: true })`",
    limits: [
      {
        what: 'the types of `pluginTs`, which its clients need, do not compile: optional fields do not fit the type of custom fields',
      },
      ignoresCustomFields,
      largeIntegers,
      unusualMoments,
    ],
    snippet: typescript('kubb.ts'),
  },
  'openapi-zod-client': {
    language: 'TypeScript',
    generator: 'openapi-zod-client 1.18.3',
    options: '`--export-schemas --strict-objects`, from `openapi-3.0.json`',
    limits: [
      { what: 'needs zod 3' },
      {
        what: 'the payload of a CONVERSION is any record of strings: `tags`, `legal_bases` and `available_for_mailing` are rejected',
      },
      { what: 'loses constants of `openapi.json`, which does not load' },
      unusualMoments,
    ],
    snippet: typescript('openapi-zod-client.ts'),
  },
} as const satisfies Record<string, Row>;

/** The name of a row. */
export type RowName = keyof typeof rows;
