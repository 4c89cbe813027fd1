import { describe } from 'vitest';
import { types } from '../../generator/emitters/types/index.js';
import { tellStory } from './compare-files.js';

describe('The types emitter', async () => {
  await tellStory(types);
});
