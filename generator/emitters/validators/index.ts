import { batchNames, unionNames } from '../../catalogue/names.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import type { Emitter, Files } from '../emitter.js';
import { printBatchFiles } from './batch-files.js';
import { checkPrintable } from './check-printable.js';
import { printDefinitionFiles } from './definition-files.js';
import { envelopeFile, printEnvelopeFile } from './envelope-file.js';
import { printEventFiles, printUnionFiles } from './event-files.js';
import { eventTypesFile, printEventTypesFile } from './event-types-file.js';
import { printFormatsFiles } from './formats-files.js';
import { printErrorsIndexFile, printIndexFile } from './index-file.js';
import { listedDefinitions } from './list.js';
import { printBatchFile, printEventFile, printUnionFile } from './public-file.js';
import { usedDefinitions } from './used-definitions.js';
import { printErrorsFile } from './words-files.js';

/** Validators: for each event `is…`, `validate…`, `assert…` and a Standard Schema, and the same for union and batch. */
export const validators: Emitter = { name: 'validators', needs: ['types'], check: checkPrintable, emit };

function emit(catalogue: Catalogue): Files {
  const { events } = catalogue;
  const listed = listedDefinitions(catalogue);
  return new Map([
    ['index.ts', printIndexFile(catalogue)],
    ['errors.ts', printErrorsIndexFile()],
    ...events.map((event): [string, string] => [`${event.names.file}.ts`, printEventFile(event, catalogue)]),
    [`${unionNames.file}.ts`, printUnionFile(catalogue)],
    [`${batchNames.file}.ts`, printBatchFile(catalogue)],
    [`${eventTypesFile}.ts`, printEventTypesFile(catalogue)],
    ...events.flatMap((event) => [...printEventFiles(event, catalogue)]),
    ...printUnionFiles(catalogue),
    ...printBatchFiles(catalogue),
    [`${envelopeFile}.ts`, printEnvelopeFile(catalogue)],
    ...printFormatsFiles(catalogue),
    ...usedDefinitions(catalogue).flatMap((name) => [...printDefinitionFiles(name, catalogue, listed.has(name))]),
    ['runtime/errors.ts', printErrorsFile(catalogue)],
  ]);
}
