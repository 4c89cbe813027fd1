import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventType, eventTypes } from '../../generator/catalogue/documents.js';
import { undocumentedTypes } from '../../generator/emitters/conformance/event-tables.js';
import { catalogue } from '../support/catalogue.js';
import {
  acceptsDocumentedBatches,
  acceptsTheDocumented,
  findsEachFault,
  findsEachFaultInBatches,
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
    fc.assert(acceptsTheDocumented(type), { numRuns: 100 });
  });

  it('satisfies the tables when drawn from the schema', () => {
    fc.assert(satisfiesTheDocumented(type), { numRuns: 100 });
  });

  it('has exactly the errors that the tables find when it is mutated', () => {
    fc.assert(findsTheSame(type), { numRuns: 200 });
  });

  it('has one error, at its own place, for each broken constraint', () => {
    expect(mutationsOf(type).length).toBeGreaterThan(100);
    fc.assert(findsEachFault(type), { numRuns: 4 });
  });

  it('has two errors for two independent faults', () => {
    fc.assert(findsTwoFaults(type), { numRuns: 100 });
  });
});

describe('any event', () => {
  it('has exactly the errors that the tables find', () => {
    fc.assert(findsTheSameInAny(), { numRuns: 1500 });
  });
});

describe('a batch', () => {
  it('is accepted when drawn from the tables', () => {
    fc.assert(acceptsDocumentedBatches(), { numRuns: 100 });
  });

  it('has exactly the errors that the tables find', () => {
    fc.assert(findsTheSameInBatches(), { numRuns: 500 });
  });

  it('has one error, at its own place, for each broken constraint', () => {
    fc.assert(findsEachFaultInBatches(), { numRuns: 10 });
  });
});
