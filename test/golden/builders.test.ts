import { describe } from 'vitest';
import { builders } from '../../generator/emitters/builders/index.js';
import { compareFiles } from './compare-files.js';

describe('The builders emitter', async () => {
  await compareFiles(builders);
});
