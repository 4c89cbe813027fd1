import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { GeneratedFile } from '../../print/source-file.js';
import type { Emitter, Files } from '../emitter.js';
import { printChecksFile } from './checks-file.js';
import { type Exports, exportsFor } from './exports.js';
import { printMessagesFiles } from './messages-files.js';

/**
 * What a page needs of the packages to send the event that needs no secret. Its package is one file that a page loads.
 *
 * A file below the name of another artefact replaces that artefact's file in the bundle: it is smaller.
 */
export const browser: Emitter = {
  name: 'browser',
  replaces: true,
  emit,
};

/** The global variable of the script. */
const global = 'RdsmEvents';

function emit(catalogue: Catalogue): Files {
  const event = catalogue.events.find(({ type }) => type === catalogue.api.conversion?.eventType);
  const exports = event ? exportsFor(event, catalogue) : [];
  return new Map([
    ['index.ts', printModule(exports)],
    ['script.ts', printScript(exports)],
    ...(event ? replacements(event, catalogue) : []),
  ]);
}

function replacements(event: CatalogueEvent, catalogue: Catalogue): [string, string][] {
  return [
    printChecksFile(event),
    printNamesFile(),
    printAliasesFile(event),
    ...printMessagesFiles(event, catalogue),
  ].map((file) => [`${file.path}.ts`, file.print()]);
}

/** No names for the suggestions, which a page does not make: see runtime/browser/validators/suggest.ts. */
function printNamesFile(): GeneratedFile {
  const file = new GeneratedFile('validators/explainers/not-custom-fields', 'spec/aliases.ts');
  file.addConstant('notCustomFields', "''", { doc: 'A page makes no suggestions.', isExported: true });
  return file;
}

/** No other names of fields, for the same reason. */
function printAliasesFile({ names }: CatalogueEvent): GeneratedFile {
  const file = new GeneratedFile('validators/explainers/aliases', 'spec/aliases.ts');
  file.addConstant(`${names.builder}Aliases`, '{}', { doc: 'A page makes no suggestions.', isExported: true });
  return file;
}

function printModule(exports: readonly Exports[]): string {
  const file = new GeneratedFile('index', 'spec/index.ts');
  for (const { from, names } of exports) file.addStatement(`export { ${names.join(', ')} } from '${from}';`);
  return file.print();
}

function printScript(exports: readonly Exports[]): string {
  const file = new GeneratedFile('script', 'spec/index.ts');
  const names = exports.flatMap(({ from, names }) => names.map((name) => file.importValue(name, from)));
  file.addStatement(`Object.assign(globalThis, { ${global}: { ${names.join(', ')} } });`);
  return file.print();
}
