import { describe } from 'vitest';
import { types } from '../../generator/emitters/types/index.js';
import { compareFiles } from './compare-files.js';

describe('The types emitter', async () => {
  await compareFiles(types);
});
