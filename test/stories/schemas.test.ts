import { describe } from 'vitest';
import { schemas } from '../../generator/emitters/schemas.js';
import { tellStory } from './story.js';

describe('The schemas emitter', async () => {
  await tellStory(schemas);
});
