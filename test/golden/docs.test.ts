import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../generator/catalogue/read/read-catalogue.js';
import { docs } from '../../generator/emitters/docs/index.js';
import { compareFiles } from './compare-files.js';
import { tinySpec } from './tiny-spec.js';

describe('The docs emitter', async () => {
  // The labels of the playground are those of the whole spec, in all its languages.
  await compareFiles(docs, (path) => path !== 'playground.json');

  it('emits a page per event, and no guides, which are about other events', async () => {
    const files = await docs.emit(readCatalogue(tinySpec));
    const pages = ['en/events/greeting.md', 'en/events/farewell-said.md'];
    expect([...files.keys()]).toEqual([...pages, 'playground.json', 'navigation.json']);
  });
});
