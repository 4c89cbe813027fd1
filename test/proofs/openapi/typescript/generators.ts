import { type Command, tool } from '../command.js';
import type { Limit } from '../outcome.js';

/** A generator of TypeScript. Its type tests lie in consumers/<name>. */
export interface Generator {
  name: string;
  /** Reads a document and writes below the folder `generated` of the folder it runs in. */
  generate(document: string): Command;
  /** Each has a type test in consumers/<name>/limits.ts. */
  limits: Limit[];
}

export const generators: Generator[] = [
  {
    name: 'openapi-typescript',
    generate: (document) => tool('openapi-typescript/bin/cli.js', document, '--output', 'generated/index.d.ts'),
    limits: [
      {
        what: 'uses the pattern of the custom fields for every name, so that tags and legal_bases fit no CONVERSION',
        issue: 'https://github.com/openapi-ts/openapi-typescript/issues/1055',
      },
    ],
  },
  {
    name: '@hey-api/openapi-ts',
    generate: (document) => tool('@hey-api/openapi-ts/bin/run.js', '--input', document, '--output', 'generated'),
    limits: [
      {
        what: 'uses the pattern of the custom fields for every name, so that a misspelt field of a CONVERSION compiles',
        issue: 'https://github.com/hey-api/hey-api/issues/3423',
      },
    ],
  },
  {
    name: 'orval',
    generate: (document) => ({
      ...tool('orval/dist/bin/orval.js', '--config', 'orval.config.cjs'),
      environment: { DOCUMENT: document },
    }),
    limits: [
      {
        what: 'writes the answer 5XX as a number; its client is generated without types for the status of an answer',
        issue: 'https://github.com/orval-labs/orval/issues/950',
      },
      { what: 'leaves out patternProperties, so that the custom fields of a CONVERSION do not compile' },
    ],
  },
];
