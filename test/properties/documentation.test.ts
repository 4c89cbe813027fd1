import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventType, eventTypes } from '../../generator/catalogue/documents.js';
import { undocumentedTypes } from '../../generator/emitters/conformance/event-tables.js';
import { batchMutations } from '../../generator/emitters/conformance/mutations/batch-mutations.js';
import { catalogue } from '../support/catalogue.js';
import {
  acceptsDocumentedBatches,
  acceptsTheDocumented,
  findsTheOneFault,
  findsTheOneFaultInBatches,
  findsTheSame,
  findsTheSameInAny,
  findsTheSameInBatches,
  findsTwoFaults,
  mutationsOf,
  satisfiesTheDocumented,
} from './documentation-properties.js';

it('the spec has all events of the documents, in the same order', () => {
  const undocumented = undocumentedTypes(catalogue);
  const types = catalogue.events.map(({ type }) => type).filter((type) => !undocumented.includes(type));
  expect(types).toEqual([...eventTypes]);
});

describe.each([...eventTypes])('%s', (type: EventType) => {
  it('is accepted when drawn from the tables', () => {
    fc.assert(acceptsTheDocumented(type), { numRuns: 250 });
  });

  it('satisfies the tables when drawn from the schema', () => {
    fc.assert(satisfiesTheDocumented(type), { numRuns: 250 });
  });

  it('has exactly the errors that the tables find when it is mutated', () => {
    fc.assert(findsTheSame(type), { numRuns: 400 });
  });

  it('has one error, at its own place, for each broken constraint', () => {
    const ofType = mutationsOf(type);
    expect(ofType.length).toBeGreaterThan(100);
    for (const mutation of ofType) fc.assert(findsTheOneFault(mutation), { numRuns: 2 });
  });

  it('has two errors for two independent faults', () => {
    fc.assert(findsTwoFaults(type), { numRuns: 150 });
  });
});

describe('any event', () => {
  it('has exactly the errors that the tables find', () => {
    fc.assert(findsTheSameInAny(), { numRuns: 3000 });
  });
});

describe('a batch', () => {
  it('is accepted when drawn from the tables', () => {
    fc.assert(acceptsDocumentedBatches(), { numRuns: 250 });
  });

  it('has exactly the errors that the tables find', () => {
    fc.assert(findsTheSameInBatches(), { numRuns: 1000 });
  });

  it('has one error, at its own place, for each broken constraint', () => {
    for (const mutation of batchMutations) fc.assert(findsTheOneFaultInBatches(mutation), { numRuns: 5 });
  });
});
