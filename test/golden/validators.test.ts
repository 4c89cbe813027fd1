import { describe } from 'vitest';
import { validators } from '../../generator/emitters/validators/index.js';
import { tellStory } from './compare-files.js';

describe('The validators emitter', async () => {
  await tellStory(validators);
});
