import { validateEvent } from '@rdsm-events/validators';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../generator/catalogue/rule.js';
import { fullBody, shortBody } from '../../../../generator/emitters/docs/event/sample.js';
import { catalogue } from '../../../support/catalogue.js';

const payloadOf = (body: object) => Object.keys(Object(Object(body).payload));

describe.each(catalogue.events)('The examples of $type', (event) => {
  it('are valid', () => {
    expect(validateEvent(fullBody(event, catalogue))).toMatchObject({ valid: true });
    expect(validateEvent(shortBody(event, catalogue))).toMatchObject({ valid: true });
  });

  it('have every field, and those that are required or expected', () => {
    const { fields, rules } = event.payload;
    const needed = fields.filter(({ presence }) => presence !== 'optional').map(({ name }) => name);
    expect(payloadOf(fullBody(event, catalogue))).toEqual(fields.map(({ name }) => name));
    const shown = payloadOf(shortBody(event, catalogue));
    expect(shown).toEqual(expect.arrayContaining(needed));
    const choices = rules.flatMap((rule) => (rule.kind === 'atLeastOneOf' ? rule.fields : []));
    expect(choices).toEqual(expect.arrayContaining(shown.filter((name) => !needed.includes(name))));
  });

  it('have no notice, unless the event itself is deprecated', () => {
    const expected = event.deprecated ? ['$.body.event_type'] : [];
    expect(noticesOfEvent(shortBody(event, catalogue)).map(({ path }) => path)).toEqual(expected);
  });
});

it('The examples of an event that needs one of several optional fields have the first of them', () => {
  const [first] = catalogue.events;
  if (first === undefined) throw new Error('There is no event.');
  const optional = first.payload.fields.filter(({ presence }) => presence === 'optional').slice(0, 2);
  const [one, other] = optional.map(({ name }) => name) as [string, string];
  const origin = { grade: 'ours', statement: 'It is a test.' } as const;
  const rules: Rule[] = [{ kind: 'atLeastOneOf', fields: [one, other], description: 'One of both.', origin }];
  const body = shortBody({ ...first, payload: { ...first.payload, rules } }, catalogue);
  expect(payloadOf(body)).toContain(one);
  expect(payloadOf(body)).not.toContain(other);
});
