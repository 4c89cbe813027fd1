import type { Catalogue } from '../../../catalogue/catalogue.js';
import { namedShapes } from '../../../catalogue/named-shapes.js';
import { referencedNames } from '../../../catalogue/walk.js';
import type { PythonFile } from '../print/python-file.js';
import { printBatchFile, printDefinitionFile, printEventFile, printUnionFile } from './event-files.js';
import { printEnvelopeFile, printFormatsFile, printMessagesFile, printNotCustomFieldsFile } from './shared-files.js';

/** The modules of the validators: of each event, of the union and the batch, and what they share. */
export function printValidators(catalogue: Catalogue): PythonFile[] {
  const named = namedShapes(catalogue);
  const definitions = new Set(catalogue.events.flatMap(({ payload }) => referencedNames(payload, named)));
  return [
    ...catalogue.events.map((event) => printEventFile(event, catalogue)),
    printUnionFile(catalogue),
    printBatchFile(catalogue),
    printEnvelopeFile(catalogue),
    printFormatsFile(catalogue),
    printMessagesFile(catalogue),
    printNotCustomFieldsFile(catalogue),
    ...[...definitions].map((name) => printDefinitionFile(name, catalogue)),
  ];
}
