import { validateBatch, validateEvent } from '@rdsm-events/validators';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../support/catalogue.js';

/* What errors suggest for a field of another event. */

function errorOf(event_type: string, name: string) {
  const event = { event_type, event_family: 'CDP', payload: { [name]: {} } };
  const result = validateEvent(event);
  const path = `$.body.payload.${name}`;
  const inBatch = validateBatch([event]);
  const error = result.valid ? undefined : result.errors.find((one) => one.path === path);
  const errors = inBatch.valid ? [] : inBatch.errors;
  expect(errors.find((one) => one.path === path.replace('body', 'body[0]'))?.validation_rules).toEqual(
    error?.validation_rules,
  );
  return error;
}

describe('a field of another event', () => {
  it.each([
    ['ORDER_PLACED', 'line_items', ['ECOMMERCE_ORDER_PLACED']],
    ['ORDER_PLACED', 'currency', ['ECOMMERCE_ORDER_PLACED']],
    ['CART_ABANDONED', 'checkout_url', ['ECOMMERCE_CART_ABANDONED']],
    ['CART_ABANDONED_ITEM', 'line_items', ['ECOMMERCE_CART_ABANDONED']],
    ['ORDER_PLACED', 'cf_order_product_sku', ['ORDER_PLACED_ITEM']],
    ['OPPORTUNITY', 'value', ['SALE']],
    ['OPPORTUNITY', 'name', ['CONVERSION']],
    ['SALE', 'reason', ['OPPORTUNITY_LOST']],
  ])('of %s: %s is a field of %j', (event_type, name, did_you_mean) => {
    expect(errorOf(event_type, name)).toMatchObject({
      error_message: `Is not a field of ${event_type}.`,
      validation_rules: { event_type, did_you_mean },
    });
  });

  it.each([
    ['SALE', 'phone'],
    ['SALE', 'currency'],
    ['SALE', 'identifier'],
    ['SALE', 'cancel_reason'],
    ['OPPORTUNITY', 'price'],
    ['OPPORTUNITY', 'line_items'],
    ['CHAT_STARTED', 'funnel_name'],
    ['ORDER_PLACED', 'funnel_name'],
    ['ORDER_PLACED', 'conversion_identifier'],
    ['CART_ABANDONED', 'cf_order_id'],
    ['CALL_FINISHED', 'cf_order_id'],
  ])('of %s: %s is a field of others, none of which is meant', (event_type, name) => {
    const { error_message, validation_rules } = errorOf(event_type, name) ?? {};
    expect({ error_message, validation_rules }).toEqual({
      error_message: `Is not a field of ${event_type}.`,
      validation_rules: { event_type },
    });
  });

  it('is never suggested to be sent in an event that is deprecated, or whose other fields nobody knows', () => {
    const deprecated = new Map(catalogue.events.map(({ type, deprecated }) => [type, deprecated]));
    const names = new Set(catalogue.events.flatMap(({ payload }) => payload.fields.map(({ name }) => name)));
    for (const { type, payload } of catalogue.events) {
      if (payload.unknownFields !== 'reject') continue;
      for (const name of names) {
        for (const meant of errorOf(type, name)?.validation_rules?.did_you_mean ?? []) {
          const event = catalogue.events.find((one) => one.type === meant);
          if (!event || meant === deprecated.get(type)?.successor) continue;
          expect([type, name, meant, event.payload.unknownFields]).toEqual([type, name, meant, 'reject']);
          expect([type, name, meant, !event.deprecated]).toEqual([type, name, meant, !deprecated.get(type)]);
        }
      }
    }
  });
});
