import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueEvent } from '../../generator/catalogue/catalogue.js';
import { batchNames, type EventNames, unionNames } from '../../generator/catalogue/names.js';
import type { ObjectShape } from '../../generator/catalogue/shape.js';
import { arbitraryBodies, mutated } from '../support/arbitraries/mutated.js';
import { anyValidEvents, validEvents } from '../support/arbitraries/valid.js';
import { catalogue, isCanonical } from '../support/catalogue.js';
import { isOnlyDescribed, withoutUnicodeSpaces } from '../support/oracles/openapi-reading.js';
import { ajv2020, ajvDraft07, openapi30, openapi31, typeBox } from '../support/oracles/verdicts.js';
import { validatorOf } from '../support/validators.js';

const oracles = [typeBox, ajv2020, ajvDraft07];

/** The value as it is sent: JSON carries no undefined. */
function sent(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
}

function agree(names: EventNames, value: unknown): void {
  const verdict = validatorOf(names).is(value);
  for (const oracle of oracles) expect([oracle.name, oracle.accepts(names, value)]).toEqual([oracle.name, verdict]);
  expect([openapi31.name, openapi31.accepts(names, value)]).toEqual([openapi31.name, openapiVerdict(names, value)]);
}

/** What the OpenAPI documents should state about a value. */
function openapiVerdict(names: EventNames, value: unknown): boolean {
  const result = validatorOf(names).validate(withoutUnicodeSpaces(value));
  return result.valid || isOnlyDescribed(result.errors);
}

/** OpenAPI 3.0 cannot describe the names of custom fields: there, an event with some accepts every unlisted string. */
function openapi30Verdict({ names, payload }: CatalogueEvent, value: unknown): boolean {
  return openapiVerdict(names, payload.customFields ? withoutUnlistedStrings(value, payload) : value);
}

describe.each(catalogue.events)('$type', (event) => {
  const { names } = event;
  const valid = validEvents(event, catalogue).map(sent);

  it('accepts what is drawn from the schema', () => {
    fc.assert(
      fc.property(valid, (value) => {
        expect(validatorOf(names).is(value)).toBe(true);
        agree(names, value);
        expect(openapi30.accepts(names, value)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the verdict that TypeBox, ajv and OpenAPI give on mutated events', () => {
    fc.assert(
      fc.property(mutated(valid, catalogue).map(sent), (value) => {
        agree(names, value);
        expect([openapi30.name, openapi30.accepts(names, value)]).toEqual([
          openapi30.name,
          openapi30Verdict(event, value),
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the union of all events', () => {
  it('gives the verdict that the others give on mutated and arbitrary values', () => {
    const values = fc.oneof(mutated(anyValidEvents(catalogue), catalogue), arbitraryBodies(catalogue)).map(sent);
    fc.assert(
      fc.property(values, (value) => agree(unionNames, value)),
      { numRuns: 1000 },
    );
  });

  it('accepts an event exactly when the validator of one of its types does', () => {
    fc.assert(
      fc.property(mutated(anyValidEvents(catalogue), catalogue).map(sent), (value) => {
        const accepted = catalogue.events.filter(({ names }) => validatorOf(names).is(value)).length;
        expect(accepted).toBe(validatorOf(unionNames).is(value) ? 1 : 0);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the batch', () => {
  it('gives the verdict that the others give', () => {
    const events = fc.array(
      fc.oneof({ weight: 3, arbitrary: anyValidEvents(catalogue) }, mutated(anyValidEvents(catalogue), catalogue)),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.oneof(events, arbitraryBodies(catalogue)).map(sent), (value) => agree(batchNames, value)),
      { numRuns: 400 },
    );
  });
});

it.runIf(isCanonical)('OpenAPI 3.0 cannot describe the names of custom fields of these events only', () => {
  const beyond = catalogue.events.filter(({ payload }) => payload.customFields).map(({ type }) => type);
  expect(beyond).toEqual(['CONVERSION']);
});

/** The body without the unlisted strings of its payload. */
function withoutUnlistedStrings(body: unknown, { fields }: ObjectShape): unknown {
  const { payload } = Object(body) as { payload?: unknown };
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return body;
  const names = fields.map(({ name }) => name);
  const kept = Object.entries(payload).filter(([name, value]) => names.includes(name) || typeof value !== 'string');
  return { ...(body as object), payload: Object.fromEntries(kept) };
}
