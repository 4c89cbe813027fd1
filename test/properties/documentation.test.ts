import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchBreakages } from '../documented/batch-breakages.js';
import { undocumentedTypes } from '../documented/spec-tables.js';
import { type EventType, eventTypes } from '../documented/tables.js';
import { catalogue } from '../support/catalogue.js';
import {
  acceptsDocumentedBatches,
  acceptsTheDocumented,
  breakagesOf,
  findsTheOneFault,
  findsTheOneFaultInBatches,
  findsTheSame,
  findsTheSameInAny,
  findsTheSameInBatches,
  findsTwoFaults,
  satisfiesTheDocumented,
} from './documentation-properties.js';

it('the spec has all events of the documents, in the same order', () => {
  const undocumented = undocumentedTypes(catalogue);
  const types = catalogue.events.map(({ type }) => type).filter((type) => !undocumented.includes(type));
  expect(types).toEqual([...eventTypes]);
});

describe.each([...eventTypes])('%s', (type: EventType) => {
  it('is accepted when drawn from the tables', () => {
    fc.assert(acceptsTheDocumented(type), { numRuns: 1000 });
  });

  it('satisfies the tables when drawn from the schema', () => {
    fc.assert(satisfiesTheDocumented(type), { numRuns: 1000 });
  });

  it('has exactly the errors that the tables find when it is damaged', () => {
    fc.assert(findsTheSame(type), { numRuns: 2000 });
  });

  it('has one error, at its own place, for each broken constraint', () => {
    const ofType = breakagesOf(type);
    expect(ofType.length).toBeGreaterThan(100);
    for (const breakage of ofType) fc.assert(findsTheOneFault(breakage), { numRuns: 2 });
  });

  it('has two errors for two independent faults', () => {
    fc.assert(findsTwoFaults(type), { numRuns: 500 });
  });
});

describe('any event', () => {
  it('has exactly the errors that the tables find', () => {
    fc.assert(findsTheSameInAny(), { numRuns: 10_000 });
  });
});

describe('a batch', () => {
  it('is accepted when drawn from the tables', () => {
    fc.assert(acceptsDocumentedBatches(), { numRuns: 500 });
  });

  it('has exactly the errors that the tables find', () => {
    fc.assert(findsTheSameInBatches(), { numRuns: 3000 });
  });

  it('has one error, at its own place, for each broken constraint', () => {
    for (const breakage of batchBreakages) fc.assert(findsTheOneFaultInBatches(breakage), { numRuns: 5 });
  });
});
