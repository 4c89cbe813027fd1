import fc from 'fast-check';
import { describe, it } from 'vitest';
import { catalogue } from '../support/catalogue.js';
import { findsThePlacesOfAjv, findsThePlacesOfAjvInAny, findsThePlacesOfAjvInBatches } from './path-properties.js';

describe('Errors are where ajv finds some', () => {
  it.each(catalogue.events)('in a mutated $type', ({ type }) => {
    fc.assert(findsThePlacesOfAjv(type), { numRuns: 250 });
  });

  it('in any body', () => {
    fc.assert(findsThePlacesOfAjvInAny(), { numRuns: 1000 });
  });

  it('in a mutated batch', () => {
    fc.assert(findsThePlacesOfAjvInBatches(), { numRuns: 500 });
  });
});
