import { describe } from 'vitest';
import { schemas } from '../../generator/emitters/schemas.js';
import { tellStory } from './compare-files.js';

describe('The schemas emitter', async () => {
  await tellStory(schemas);
});
