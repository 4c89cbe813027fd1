import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { PythonFile } from '../print/python-file.js';
import { usedDefinitions } from '../types/index.js';
import { printDefinitionBuilder } from './definition-file.js';
import { printEventBuilder } from './event-file.js';
import { printCookiesFile, printSplitFile } from './shared-files.js';

/** The modules of the builders of events and of the objects in them, of cookies and of batches. */
export function printBuilders(catalogue: Catalogue): PythonFile[] {
  return [
    ...catalogue.events.map((event) => printEventBuilder(event, catalogue)),
    ...usedDefinitions(catalogue).flatMap((name) => printDefinitionBuilder(name, catalogue)),
    printCookiesFile(catalogue),
    printSplitFile(catalogue),
  ];
}
