import { describe } from 'vitest';
import { builders } from '../../generator/emitters/builders.js';
import { tellStory } from './story.js';

describe('The builders emitter', async () => {
  await tellStory(builders);
});
