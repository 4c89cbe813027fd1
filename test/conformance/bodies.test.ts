import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentedTypes } from '../../generator/catalogue/documents.js';
import { unionNames } from '../../generator/catalogue/names.js';
import { catalogue } from '../support/catalogue.js';
import { ajv2020, ajvDraft07, openapi30, openapi31, typeBox } from '../support/oracles/verdicts.js';
import { validatorOf } from '../support/validators.js';

/** The example bodies that the documents print, one for each event. */
const bodies: { event_type: string }[] = JSON.parse(
  readFileSync(new URL('../../spec/documents/bodies.json', import.meta.url), 'utf8'),
);

it('there is one for each event that the documents have, in their order', () => {
  expect(bodies.map(({ event_type }) => event_type)).toEqual(documentedTypes);
});

describe.each(bodies)('$event_type', (body) => {
  const event = catalogue.events.find(({ type }) => type === body.event_type);

  it('is accepted by everyone', () => {
    for (const names of [event?.names ?? unionNames, unionNames]) {
      expect(validatorOf(names).validate(body)).toEqual({ valid: true, value: body });
      for (const oracle of [typeBox, ajv2020, ajvDraft07, openapi31, openapi30]) {
        expect([oracle.name, oracle.accepts(names, body)]).toEqual([oracle.name, true]);
      }
    }
  });

  it('is among the examples of the spec', () => {
    expect(event?.examples.map((example) => example.body)).toContainEqual(body);
  });
});
