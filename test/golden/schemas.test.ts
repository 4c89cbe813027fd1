import { describe } from 'vitest';
import { schemas } from '../../generator/emitters/schemas/index.js';
import { compareFiles } from './compare-files.js';

describe('The schemas emitter', async () => {
  await compareFiles(schemas);
});
