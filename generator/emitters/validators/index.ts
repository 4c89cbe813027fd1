import type { Catalogue } from '../../catalogue/catalogue.js';
import { everyShape } from '../../catalogue/walk.js';
import type { Emitter, Files } from '../emitter.js';
import { printAliasesFile } from './aliases-file.js';
import { printDefinitionFiles } from './definition-files.js';
import { envelopePath, printEnvelopeFile } from './envelope-file.js';
import { printBatchFiles, printEventFiles, printUnionFiles } from './event-files.js';
import { messageSets } from './event-messages.js';
import { eventTypesPath, printEventTypesFile } from './event-types-file.js';
import { printFormatsFiles } from './formats-files.js';
import { printErrorsFile, printIndexFile } from './index-files.js';
import { printMessagesFiles } from './messages-files.js';
import { notCustomFieldsPath, printNotCustomFieldsFile } from './not-custom-fields-file.js';
import { printNoticesFiles } from './notices/index.js';
import { type Output, openOutput } from './open-target.js';
import { printPublicFiles, printPublicUnionFile } from './public-file.js';
import { printStandardFiles } from './standard-files.js';
import { printTranslations } from './translations/index.js';

/** Validators: for each event `is…`, `validate…`, `assert…` and a Standard Schema, and the same for union and batch. */
export const validators: Emitter = { name: 'validators', emit };

function emit(catalogue: Catalogue): Files {
  const output = openOutput(catalogue);
  const sets = messageSets(output);
  return new Map([
    ['index.ts', printIndexFile(catalogue)],
    ['errors.ts', printErrorsFile(catalogue)],
    ...printPublicFiles(catalogue, sets),
    [`${eventTypesPath}.ts`, printEventTypesFile(catalogue)],
    ...printEvents(output),
    ...printBatchFiles(output),
    ...printStandardFiles(output),
    ...printNoticesFiles(output),
    ...printTranslations(output, sets),
    // Last: which messages are used is known by now.
    ...printMessagesFiles(output, sets),
  ]);
}

/** The validator of the union with all that it imports: a third of the package, for who needs no more. */
export function emitUnion(catalogue: Catalogue): Files {
  const output = openOutput(catalogue);
  return new Map([...printPublicUnionFile(), ...printEvents(output), ...printMessagesFiles(output, [])]);
}

/** The checks and explainers of events, and of the union of all of them. */
function printEvents(output: Output): Files {
  const { catalogue } = output;
  const suggestsPrefix = everyShape(catalogue).some(
    ({ shape }) => shape.kind === 'object' && shape.customFields && shape.unknownFields === 'reject',
  );
  return new Map([
    ...catalogue.events.flatMap((event) => [...printEventFiles(event, output)]),
    ...(suggestsPrefix ? [[`${notCustomFieldsPath}.ts`, printNotCustomFieldsFile(catalogue)] as const] : []),
    ...printUnionFiles(output),
    [`${envelopePath}.ts`, printEnvelopeFile(catalogue)],
    ...printAliasesFile(catalogue),
    ...printFormatsFiles(output),
    ...printDefinitionFiles(output),
  ]);
}
