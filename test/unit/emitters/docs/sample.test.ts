import { validateEvent } from '@rdsm-events/validators';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import { describe, expect, it } from 'vitest';
import { fullBody, shortBody } from '../../../../generator/emitters/docs/event/sample.js';
import { catalogue } from '../../../support/catalogue.js';

const payloadOf = (body: object) => Object.keys(Object(Object(body).payload));

describe.each(catalogue.events)('The examples of $type', (event) => {
  it('are valid', () => {
    expect(validateEvent(fullBody(event, catalogue))).toMatchObject({ valid: true });
    expect(validateEvent(shortBody(event, catalogue))).toMatchObject({ valid: true });
  });

  it('have every field, and those that are required or expected', () => {
    const { fields } = event.payload;
    const needed = fields.filter(({ presence }) => presence !== 'optional');
    expect(payloadOf(fullBody(event, catalogue))).toEqual(fields.map(({ name }) => name));
    expect(payloadOf(shortBody(event, catalogue))).toEqual(needed.map(({ name }) => name));
  });

  it('have no notice, unless the event itself is deprecated', () => {
    const expected = event.deprecated ? ['$.body.event_type'] : [];
    expect(noticesOfEvent(shortBody(event, catalogue)).map(({ path }) => path)).toEqual(expected);
  });
});
