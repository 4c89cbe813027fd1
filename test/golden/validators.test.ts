import { describe } from 'vitest';
import { validators } from '../../generator/emitters/validators/index.js';
import { compareFiles } from './compare-files.js';

describe('The validators emitter', async () => {
  await compareFiles(validators);
});
