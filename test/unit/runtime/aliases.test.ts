import { validateEvent } from '@rdsm-events/validators';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../support/catalogue.js';

/* What the names that people use mean in the events of the spec. */

function suggestionsFor(event_type: string, payload: object, path: string): readonly string[] | undefined {
  const event = { event_type, event_family: 'CDP', payload };
  const result = validateEvent(event);
  const errors = result.valid ? [] : result.errors;
  const error = errors.find((one) => one.path === path);
  const notice = noticesOfEvent(event).find((one) => one.path === path && one.notice_type === 'UNLISTED');
  return (
    error?.validation_rules?.did_you_mean ??
    (notice?.notice_type === 'UNLISTED' ? notice.details.did_you_mean : undefined)
  );
}

const open = catalogue.events.filter(({ payload }) => payload.unknownFields === 'notice').map(({ type }) => type);

describe('a name', () => {
  it.each([
    ['SALE', 'price', ['value']],
    ['OPPORTUNITY_LOST', 'value', ['reason']],
    ['CONVERSION', 'value', ['cf_value']],
    ['ECOMMERCE_ORDER_PAID', 'value', ['price']],
  ])('in %s: %s means %j', (event_type, name, meant) => {
    expect(suggestionsFor(event_type, { [name]: 'x' }, `$.body.payload.${name}`)).toEqual(meant);
  });
});

describe.each(open)('%s', (event_type) => {
  it.each(['telefone', 'telefono', 'fone', 'celular', 'mobile', 'whatsapp', 'phone_number', 'Phone'])(
    'is accepted with the field that is suggested first for %s',
    (name) => {
      const [first = ''] = suggestionsFor(event_type, { [name]: 'x' }, `$.body.payload.${name}`) ?? ['phone'];
      const event = { event_type, event_family: 'CDP', payload: { [first]: '+5511912341234' } };
      expect(validateEvent(event).valid).toBe(true);
    },
  );
});
