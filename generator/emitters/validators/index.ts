import type { Catalogue } from '../../catalogue/catalogue.js';
import { referencedNames } from '../../catalogue/json-schema.js';
import { batchNames, definitionFile, unionNames } from '../../catalogue/names.js';
import type { Emitter, Files } from '../emitter.js';
import { printBatchCheck } from './batch-check.js';
import { checkPrintable } from './check-printable.js';
import { printDefinitionFile } from './definition-file.js';
import { checkFile, printEventCheck } from './event-check.js';
import { eventTypesFile, printEventTypesFile } from './event-types-file.js';
import { printFormatsFile } from './formats-file.js';
import { printErrorsIndexFile, printIndexFile } from './index-file.js';
import { listedDefinitions } from './list.js';
import { printBatchFile, printEventFile, printUnionFile } from './public-file.js';
import { printUnionCheck } from './union-check.js';
import { printAliasesFile, printErrorsFile } from './words-files.js';

/** Validators: for each event `is…`, `validate…`, `assert…` and a Standard Schema, and the same for union and batch. */
export const validators: Emitter = { name: 'validators', check: checkPrintable, emit };

function emit(catalogue: Catalogue): Files {
  const { events, definitions } = catalogue;
  const used = new Set(events.flatMap(({ payload }) => referencedNames(payload, definitions)));
  const listed = listedDefinitions(catalogue);
  return new Map([
    ['index.ts', printIndexFile(catalogue)],
    ['errors.ts', printErrorsIndexFile()],
    ...events.map((event): [string, string] => [`${event.names.file}.ts`, printEventFile(event, catalogue)]),
    [`${unionNames.file}.ts`, printUnionFile(catalogue)],
    [`${batchNames.file}.ts`, printBatchFile(catalogue)],
    [`${eventTypesFile}.ts`, printEventTypesFile(catalogue)],
    ...events.map((event): [string, string] => [`${checkFile(event.names)}.ts`, printEventCheck(event, catalogue)]),
    [`${checkFile(unionNames)}.ts`, printUnionCheck(catalogue)],
    [`${checkFile(batchNames)}.ts`, printBatchCheck(catalogue)],
    ['formats.ts', printFormatsFile(catalogue)],
    ...[...used].map((name): [string, string] => [
      `definitions/${definitionFile(name)}.ts`,
      printDefinitionFile(name, catalogue, listed.has(name)),
    ]),
    ['runtime/errors.ts', printErrorsFile(catalogue)],
    ['runtime/aliases.ts', printAliasesFile(catalogue)],
  ]);
}
