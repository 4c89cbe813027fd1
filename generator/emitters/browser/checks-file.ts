import type { CatalogueEvent } from '../../catalogue/catalogue.js';
import { GeneratedFile } from '../../print/source-file.js';

/** The checks of an event by its explainers, in place of the faster ones. */
export function printChecksFile({ names, source }: CatalogueEvent): GeneratedFile {
  const file = new GeneratedFile(`validators/checks/${names.file}`, source);
  const accepts = file.importLocal('accepts', 'validators/runtime/accepts');
  const types = [names.event, names.payload];
  // The explainers import patterns of the checks, which have to be evaluated first.
  file.addStatement(`export * from '@rdsm-events/validators/checks/${names.file}';`);
  const explainers = types.map((type) => `explain${type}`).join(', ');
  file.addStatement(`import { ${explainers} } from '@rdsm-events/validators/explainers/${names.file}';`);
  for (const type of types) {
    file.addFunction({
      name: `is${type}`,
      isExported: true,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: 'boolean',
      statements: `return ${accepts}(explain${type}, value);`,
    });
  }
  return file;
}
