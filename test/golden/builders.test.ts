import { describe } from 'vitest';
import { builders } from '../../generator/emitters/builders/index.js';
import { tellStory } from './compare-files.js';

describe('The builders emitter', async () => {
  await tellStory(builders);
});
