import { batchNames, definitionFile, unionNames } from '../catalogue/names.js';
import type { Catalogue } from '../legacy/catalogue.js';
import type { Emitter, Files } from './emitter.js';
import { printBatchFile } from './types/batch-file.js';
import { checkDeclarable } from './types/check-declarable.js';
import { printDefinitionFile } from './types/definition-file.js';
import { printEventFile } from './types/event-file.js';
import { declarationPath } from './types/files.js';
import { printIndexFile } from './types/index-file.js';
import { printUnionFile } from './types/union-file.js';

/** TypeScript declarations: one file per event and per definition, the union, the batch. Nothing exists at run time. */
export const types: Emitter = {
  name: 'types',
  check: checkDeclarable,
  async emit(catalogue: Catalogue): Promise<Files> {
    const files: Files = new Map();
    for (const event of catalogue.events) {
      files.set(declarationPath(event.names.file), await printEventFile(event, catalogue));
    }
    for (const [name, definition] of Object.entries(catalogue.definitions)) {
      files.set(declarationPath(definitionFile(name)), await printDefinitionFile(name, definition, catalogue));
    }
    files.set(declarationPath(unionNames.file), await printUnionFile(catalogue));
    files.set(declarationPath(batchNames.file), await printBatchFile());
    files.set(declarationPath('index'), printIndexFile(catalogue));
    return files;
  },
};
