import { describe } from 'vitest';
import { python } from '../../generator/emitters/python/index.js';
import { compareFiles } from './compare-files.js';

/** Files that are the same for every spec, or nearly. */
const alike = /^rdsm_events\/messages\//;

describe('The python emitter', async () => {
  await compareFiles(python, (path) => !alike.test(path));
});
