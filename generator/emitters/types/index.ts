import type { Catalogue } from '../../catalogue/catalogue.js';
import { everyCustomFields } from '../../catalogue/walk.js';
import type { Emitter } from '../emitter.js';
import { customFieldsFile } from './custom-fields-file.js';
import { definitionFile } from './definition-file.js';
import { eventFile } from './event-file.js';
import { indexFile } from './index-file.js';
import { responseFiles } from './response-files.js';
import { batchFile, unionFile } from './union-file.js';

/** TypeScript declarations: one file per event and per definition, the union, the batch. Nothing exists at run time. */
export const types: Emitter = {
  name: 'types',
  async emit(catalogue: Catalogue) {
    const files = await Promise.all([
      ...catalogue.events.map((event) => eventFile(event, catalogue)),
      ...Object.entries(catalogue.definitions).map(([name, shape]) => definitionFile(name, shape, catalogue)),
      ...everyCustomFields(catalogue).map((customFields) => customFieldsFile(customFields, catalogue)),
      unionFile(catalogue),
      batchFile(catalogue),
      ...responseFiles(catalogue),
      indexFile(catalogue),
    ]);
    return new Map(files.map((file) => [`${file.path}.d.ts`, file.print()]));
  },
};
