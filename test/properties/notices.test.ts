import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchNames, unionNames } from '../../generator/catalogue/names.js';
import { adversarialValues } from '../support/arbitraries/adversarial.js';
import { arbitraryBodies, mutated } from '../support/arbitraries/mutated.js';
import { anyValidEvents, validEvents } from '../support/arbitraries/valid.js';
import { catalogue } from '../support/catalogue.js';
import { comparable, noticesOf } from '../support/notices.js';
import { noticesInBatch, noticesInEvent } from '../support/oracles/notices.js';
import { validatorOf } from '../support/validators.js';

const anyEvents = anyValidEvents(catalogue);
const values = fc.oneof(anyEvents, mutated(anyEvents, catalogue), arbitraryBodies(catalogue)).map(sent);

/** Events of few fields, which are empty. */
const withMissingFields = fc.constantFrom(...catalogue.events).chain(({ type, payload }) => {
  const strings = payload.fields.filter(({ shape }) => shape.kind === 'string').map(({ name }) => name);
  return fc.subarray(strings, { maxLength: 2 }).map((names) => ({
    event_type: type,
    event_family: 'CDP',
    payload: Object.fromEntries(names.map((name) => [name, ''])),
  }));
});

/** The value as it is sent: JSON carries no undefined. */
function sent(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
}

describe.each(catalogue.events)('$type', (event) => {
  it('gives the notices that its shapes state', () => {
    const valid = validEvents(event, catalogue);
    fc.assert(
      fc.property(fc.oneof(valid, mutated(valid, catalogue), arbitraryBodies(catalogue)).map(sent), (value) => {
        expect(comparable(noticesOf(event.names)(value))).toEqual(noticesInEvent(value, [event], catalogue));
      }),
      { numRuns: 250 },
    );
  });
});

it('an event of any type gives the notices of its type', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(comparable(noticesOf(unionNames)(value))).toEqual(noticesInEvent(value, catalogue.events, catalogue));
    }),
    { numRuns: 1000 },
  );
});

it('no notice repeats an error', () => {
  fc.assert(
    fc.property(fc.oneof(values, withMissingFields), (value) => {
      const result = validatorOf(unionNames).validate(value);
      const errors = result.valid ? [] : result.errors;
      const reported = errors.flatMap(({ path = '', validation_rules }) => [
        path,
        ...missingFields(path, validation_rules),
      ]);
      expect(noticesOf(unionNames)(value).filter(({ path }) => reported.includes(path))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

/** The paths of the fields at least one of which is required. */
function missingFields(path: string, rules: object | undefined): string[] {
  return ((rules as { fields?: string[] } | undefined)?.fields ?? []).map((name) => `${path}.${name}`);
}

it('a batch gives the notices of its events', () => {
  const batches = fc.oneof({ weight: 5, arbitrary: fc.array(values, { maxLength: 4 }) }, values);
  fc.assert(
    fc.property(batches, (value) => {
      expect(comparable(noticesOf(batchNames)(value))).toEqual(noticesInBatch(value, catalogue));
    }),
    { numRuns: 250 },
  );
});

it('every value is accepted, and none is part of a notice', () => {
  fc.assert(
    fc.property(adversarialValues(catalogue), (make) => {
      for (const names of [...catalogue.events.map((event) => event.names), unionNames, batchNames]) {
        expect(() => noticesOf(names)(make())).not.toThrow();
        expect(() => noticesOf(names)([make()])).not.toThrow();
      }
    }),
    { numRuns: 250 },
  );
  const secret = 'Secret 5f1c';
  const hidden = fc.oneof(mutated(anyEvents, catalogue)).map((value) => JSON.parse(withStrings(value, secret)));
  fc.assert(
    fc.property(hidden, (value) => {
      expect(JSON.stringify(noticesOf(unionNames)(value))).not.toContain(secret);
    }),
    { numRuns: 250 },
  );
});

/** JSON in which every string is another one, but not the type of the event. */
function withStrings(value: unknown, text: string): string {
  const types = catalogue.events.map(({ type }) => type);
  return JSON.stringify(value ?? null, (_, entry) =>
    typeof entry === 'string' && !types.includes(entry) ? text : entry,
  );
}

it('what a caller changes in a notice changes no other', () => {
  const [event] = fc.sample(
    fc.oneof(...catalogue.events.map((one) => validEvents(one, catalogue))).filter((one) => find(one).length > 0),
    1,
  );
  const before = JSON.stringify(find(event));
  for (const notice of find(event)) {
    for (const part of [notice, notice.origin, notice.details] as Record<string, unknown>[]) {
      for (const [name, entry] of Object.entries(part)) {
        if (Array.isArray(entry)) entry.length = 0;
        part[name] = 'changed';
      }
    }
  }
  expect(JSON.stringify(find(event))).toBe(before);
});

function find(value: unknown) {
  return noticesOf(unionNames)(value);
}
