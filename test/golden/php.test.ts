import { describe } from 'vitest';
import { php } from '../../generator/emitters/php/index.js';
import { compareFiles } from './compare-files.js';

/** Files that are the same for every spec, or nearly. */
const alike = /^(?:Runtime|Messages)\//;

describe('The php emitter', async () => {
  await compareFiles(php, (path) => !alike.test(path));
});
