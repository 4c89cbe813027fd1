import { type Command, installedFile, tool } from '../command.js';
import * as exceptions from '../conformance/exceptions.js';
import { openapi30, openapi31 } from '../documents.js';
import type { RowName } from '../rows.js';

/**
 * A generator of TypeScript. `consumers/<row>/` has its config and type tests, and in `accepts.ts`, if it validates, what
 * accepts an event.
 */
export interface Generator {
  row: RowName;
  document: string;
  /** Reads a document and writes below the folder `generated` of the folder it runs in. */
  generate(document: string): Command;
  /** The packages that its output imports, if not the installed ones. */
  packages?: string;
  /** Where its validator differs from ours. */
  exceptions?: exceptions.Exception[];
}

const configured =
  (script: string, ...parameters: string[]) =>
  (document: string) => ({
    ...tool(script, ...parameters),
    environment: { DOCUMENT: document },
  });
const heyApi = configured('@hey-api/openapi-ts/bin/run.js', '--file', 'openapi-ts.config.mjs');
const orval = configured('orval/dist/bin/orval.js', '--config', 'orval.config.cjs');

const { leftOut, unlistedFields, uncheckedCustomFields, unusualMoments, largeIntegers } = exceptions;
const zodExceptions = [leftOut, unlistedFields, uncheckedCustomFields, unusualMoments];

export const generators: Generator[] = [
  {
    row: 'openapi-typescript',
    document: openapi31,
    generate: (document) => tool('openapi-typescript/bin/cli.js', document, '--output', 'generated/index.ts'),
  },
  {
    row: 'hey-api',
    document: openapi31,
    generate: (document) => tool('@hey-api/openapi-ts/bin/run.js', '--input', document, '--output', 'generated'),
  },
  { row: 'hey-api-zod', document: openapi31, generate: heyApi, exceptions: [...zodExceptions, largeIntegers] },
  {
    row: 'hey-api-valibot',
    document: openapi31,
    generate: heyApi,
    exceptions: [leftOut, exceptions.customFieldsRejected, exceptions.arraysAsObjects, unusualMoments],
  },
  { row: 'orval', document: openapi31, generate: orval },
  {
    row: 'orval-zod',
    document: openapi31,
    generate: orval,
    exceptions: [...zodExceptions, exceptions.fractions],
  },
  {
    row: 'kubb',
    document: openapi31,
    generate: configured('@kubb/cli/bin/kubb.cjs', 'generate', '--config', 'kubb.config.mjs'),
    exceptions: [...zodExceptions, largeIntegers],
  },
  {
    row: 'openapi-zod-client',
    document: openapi30,
    generate: (document) =>
      tool(
        'openapi-zod-client/bin.js',
        ...[document, '--output', 'generated/index.ts', '--export-schemas', '--strict-objects'],
      ),
    packages: installedFile('openapi-zod-client/node_modules'),
    exceptions: [leftOut, unusualMoments, exceptions.conversionAsRecord],
  },
];
