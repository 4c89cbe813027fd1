import type { CatalogueEvent } from '../../catalogue/catalogue.js';
import { GeneratedFile } from '../../print/source-file.js';

/** The checks of an event by its explainers, in place of the faster ones. */
export function printChecksFile({ names, source }: CatalogueEvent): GeneratedFile {
  const file = new GeneratedFile(`validators/checks/${names.file}`, source);
  // What the explainers import.
  file.addStatement(`export * from '@rdsm-events/validators/checks/${names.file}';`);
  const checkByExplainer = file.importLocal('checkByExplainer', 'validators/runtime/check-by-explainer');
  for (const type of [names.event, names.payload]) {
    const explain = file.importValue(`explain${type}`, `@rdsm-events/validators/explainers/${names.file}`);
    file.addConstant(`is${type}`, `/* @__PURE__ */ ${checkByExplainer}(${explain})`, { isExported: true });
  }
  return file;
}
