import type { ValidationResult } from '@rdsm-events/validators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchNames, type EventNames, unionNames } from '../../generator/catalogue/names.js';
import { arbitraryBodies, damaged } from '../arbitraries/damaged.js';
import { validEvents as drawnFromSchema } from '../arbitraries/valid.js';
import { catalogue } from '../catalogue.js';
import { anyValidEvent, validBatches, validEvents } from '../documented/arbitraries.js';
import { batchBreakages } from '../documented/batch-breakages.js';
import { independent } from '../documented/breakage.js';
import { breakages } from '../documented/breakages.js';
import { check, checkBatch } from '../documented/checker.js';
import type { EventBody } from '../documented/event-body.js';
import type { Finding } from '../documented/finding.js';
import { type EventType, eventTypes } from '../documented/tables.js';
import { validatorOf } from '../validators.js';

/*
 * The validators against the documented tables, which were transcribed by reading the documents and not the spec. The
 * errors are compared whole, but for their words and for the names that may be meant.
 */

function errorsOf(names: EventNames, value: unknown): Finding[] {
  return findings(validatorOf(names).validate(value));
}

function findings(result: ValidationResult<unknown>): Finding[] {
  if (result.valid) return [];
  return result.errors.map(({ error_type, path = '', validation_rules }) => ({
    error_type: error_type as Finding['error_type'],
    path,
    ...(validation_rules && !validation_rules.did_you_mean && { validation_rules }),
  })) as Finding[];
}

function namesOf(type: string): EventNames {
  const event = catalogue.events.find((other) => other.type === type);
  if (event === undefined) throw new Error(`There is no event ${type}.`);
  return event.names;
}

function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? 'null');
}

it('the documents and the spec name the same events, in the same order', () => {
  expect(catalogue.events.map(({ type }) => type)).toEqual([...eventTypes]);
});

describe.each([...eventTypes])('%s', (type: EventType) => {
  const names = namesOf(type);

  it('is accepted when drawn from the tables', () => {
    fc.assert(
      fc.property(validEvents(type), (event) => {
        expect(errorsOf(names, event)).toEqual([]);
        expect(errorsOf(unionNames, event)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('satisfies the tables when drawn from the schema', () => {
    const event = catalogue.events.find((other) => other.type === type);
    if (event === undefined) throw new Error(`There is no event ${type}.`);
    fc.assert(
      fc.property(drawnFromSchema(event, catalogue).map(sent), (body) => {
        expect(check(body, type)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('has exactly the errors that the tables find in damaged events', () => {
    fc.assert(
      fc.property(damaged(validEvents(type), catalogue).map(sent), (body) => {
        expect(errorsOf(names, body)).toEqual(check(body, type));
      }),
      { numRuns: 2000 },
    );
  });

  const ofType = breakages.filter(({ event }) => event === type);
  it(`has one error, at its own place, for each of ${ofType.length} broken constraints`, () => {
    for (const { id, apply, expected } of ofType) {
      fc.assert(
        fc.property(validEvents(type), (event) => {
          const found = errorsOf(names, apply(event)).map(({ error_type, path }) => ({ id, error_type, path }));
          expect(found).toEqual([{ id, ...expected }]);
        }),
        { numRuns: 2 },
      );
    }
  });

  it('has two errors for two independent faults', () => {
    const two = fc.tuple(fc.constantFrom(...ofType), fc.constantFrom(...ofType)).filter(([a, b]) => independent(a, b));
    fc.assert(
      fc.property(validEvents(type), two, (event, [a, b]) => {
        const found = errorsOf(names, b.apply(a.apply(event) as EventBody)).map(
          ({ error_type, path }) => `${error_type} ${path}`,
        );
        const expected = [a, b].map(({ expected: { error_type, path } }) => `${error_type} ${path}`);
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('any event', () => {
  it('has exactly the errors that the tables find', () => {
    const bodies = fc.oneof(damaged(anyValidEvent, catalogue), arbitraryBodies(catalogue)).map(sent);
    fc.assert(
      fc.property(bodies, (body) => {
        expect(errorsOf(unionNames, body)).toEqual(check(body));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a batch', () => {
  it('is accepted when drawn from the tables', () => {
    fc.assert(
      fc.property(validBatches, (batch) => {
        expect(errorsOf(batchNames, batch)).toEqual([]);
      }),
    );
  });

  it('has exactly the errors that the tables find', () => {
    const bodies = fc.oneof(damaged(validBatches, catalogue), arbitraryBodies(catalogue)).map(sent);
    fc.assert(
      fc.property(bodies, (body) => {
        expect(errorsOf(batchNames, body)).toEqual(checkBatch(body));
      }),
      { numRuns: 3000 },
    );
  });

  it(`has one error, at its own place, for each of ${batchBreakages.length} broken constraints`, () => {
    for (const { id, apply, expected } of batchBreakages) {
      fc.assert(
        fc.property(validBatches, (batch) => {
          const found = errorsOf(batchNames, apply(batch)).map(({ error_type, path }) => ({ id, error_type, path }));
          expect(found).toEqual([{ id, ...expected }]);
        }),
        { numRuns: 5 },
      );
    }
  });
});
