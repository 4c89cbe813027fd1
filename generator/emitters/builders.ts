import type { Catalogue } from '../catalogue/catalogue.js';
import { batchNames } from '../catalogue/names.js';
import { printBatchBuilder } from './builders/batch-file.js';
import { checkBuildable } from './builders/check-buildable.js';
import { printEventBuilder } from './builders/event-file.js';
import { printIndexFile } from './builders/index-file.js';
import type { Emitter } from './emitter.js';

/** One function per event that makes the event of its payload, and one that makes a batch. */
export const builders: Emitter = {
  name: 'builders',
  needs: ['types'],
  check: checkBuildable,
  emit({ events }: Catalogue) {
    return new Map([
      ...events.map((event): [string, string] => [`${event.names.file}.ts`, printEventBuilder(event)]),
      [`${batchNames.file}.ts`, printBatchBuilder()],
      ['index.ts', printIndexFile(events)],
    ]);
  },
};
