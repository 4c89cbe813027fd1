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
    ['ECOMMERCE_ORDER_PAID', 'valor', ['price']],
    ['ECOMMERCE_ORDER_PAID', 'preco', ['price']],
    ['ECOMMERCE_ORDER_PAID', 'moeda', ['currency']],
    ['ECOMMERCE_ORDER_PAID', 'itens', ['line_items']],
    ['ECOMMERCE_ORDER_PAID', 'order', undefined],
    ['ECOMMERCE_ORDER_FULFILLED', 'company', undefined],
    ['ORDER_PLACED', 'order_id', ['cf_order_id']],
    ['MEDIA_PLAYBACK_STARTED', 'title', undefined],
    ['CHAT_STARTED', 'title', undefined],
    ['CHAT_STARTED', 'company', ['company_name']],
    ['CONVERSION', 'emailAddress', ['email']],
    ['CONVERSION', 'emailaddress', ['email']],
    ['CONVERSION', 'user_email', ['email']],
    ['CONVERSION', 'tel', ['personal_phone', 'mobile_phone']],
    ['CONVERSION', 'telephone', ['personal_phone', 'mobile_phone']],
  ])('in %s: %s means %j', (event_type, name, meant) => {
    expect(suggestionsFor(event_type, { [name]: 'x' }, `$.body.payload.${name}`)).toEqual(meant);
  });
});

it.each(['nome', 'produto'])('%s in a line item means its title', (name) => {
  const payload = { email: 'a@b.c', line_items: [{ [name]: 'x' }] };
  const path = `$.body.payload.line_items[0].${name}`;
  expect(suggestionsFor('ECOMMERCE_ORDER_PAID', payload, path)).toEqual(['product_title']);
});

describe('a name that begins like a custom field', () => {
  it.each([
    ['CHAT_STARTED', 'cf_chat_subject', ['chat_subject']],
    ['CHAT_FINISHED', 'cf_chat_subjct', ['chat_subject']],
    ['SALE', 'cf_funnel', ['funnel_name']],
    ['ORDER_PLACED', 'cf_order_value', ['cf_order_payment_amount']],
    ['ORDER_PLACED', 'cf_order_product_id', ['ORDER_PLACED_ITEM']],
    ['ORDER_PLACED', 'cf_plan', ['CONVERSION']],
    ['CART_ABANDONED', 'cf_order_id', undefined],
    ['CART_ABANDONED', 'cf_', ['CONVERSION']],
  ])('in %s: %s means %j', (event_type, name, meant) => {
    expect(suggestionsFor(event_type, { [name]: 'x' }, `$.body.payload.${name}`)).toEqual(meant);
  });
});

describe('a custom field is not suggested', () => {
  it.each([
    'api_key',
    'apiKey',
    'APIKEY',
    'rd_api_key',
    'token',
    'access_token',
    'accessToken',
    'token_rdstation',
    'client_secret',
    'senha',
    'csrf_token',
    'event_type',
    'EventType',
    'event_family',
  ])('for %s, which is no data of a contact', (name) => {
    expect(suggestionsFor('CONVERSION', { [name]: 'x' }, `$.body.payload.${name}`)).toBe(undefined);
  });

  it.each(['idade', 'tokens_comprados', 'keyboard', 'event', 'api'])('unless %s may be such data', (name) => {
    expect(suggestionsFor('CONVERSION', { [name]: 'x' }, `$.body.payload.${name}`)).toEqual([`cf_${name}`]);
  });
});

const meaningless = Object.entries(catalogue.aliases.payload ?? {}).flatMap(([name, meant]) =>
  meant.length === 0 ? [name] : [],
);

it.each(meaningless)('%s, which means nothing, suggests no field of any event', (name) => {
  for (const { type, payload } of catalogue.events) {
    const listed = payload.fields.map((field) => field.name);
    const suggested = suggestionsFor(type, { [name]: 'x' }, `$.body.payload.${name}`) ?? [];
    expect([type, suggested.filter((one) => listed.includes(one))]).toEqual([type, []]);
  }
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
