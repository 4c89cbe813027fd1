import { describe, expect, it } from 'vitest';
import { readSpec } from '../../../generator/catalogue/read/read-catalogue.js';
import type { Migration } from '../../../spec/define.js';
import { EcommerceOrderPlaced } from '../../../spec/events/ecommerce-order-placed.js';
import { spec } from '../../../spec/index.js';

const migration = EcommerceOrderPlaced.migration as Migration;

function problemsWith(wrong: unknown): string {
  const events = spec.events.map((event) =>
    event === EcommerceOrderPlaced ? { ...event, migration: wrong as Migration } : event,
  );
  const { problems } = readSpec({ ...spec, events });
  return problems.map(({ location, problem, fix }) => `${location}: ${problem} ${fix}`).join('\n');
}

describe('A migration', () => {
  it('that accounts for every field is no problem', () => {
    expect(problemsWith(migration)).toBe('');
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'from: There is no event.'],
    ['no origin', { ...migration, origin: undefined }, 'origin: There is no origin.'],
    ['no names', { ...migration, fields: ['identifier'], dropped: 5 }, 'dropped: Invalid names.'],
    ['no field of items', { ...migration, items: {} }, 'items.field: There is no field.'],
    [
      'an unknown event',
      { ...migration, from: { ...migration.from, type: 'OTHER' } },
      'from: The event "OTHER" is not in the list of events, or has no line items.',
    ],
    [
      'a field that lists no objects',
      { ...migration, items: { ...migration.items, field: 'payment_methods' } },
      'items.field: The field "payment_methods" lists no objects.',
    ],
    [
      'an unknown older field',
      { ...migration, fields: { ...migration.fields, cf_order: 'identifier' } },
      'fields: There is no older field "cf_order".',
    ],
    [
      'a forgotten field',
      { ...migration, dropped: {} },
      'fields: Nothing takes the place of the older field "cf_order_status".',
    ],
    [
      'an unknown newer field of an item',
      {
        ...migration,
        items: { ...migration.items, fields: { ...migration.items.fields, cf_order_product_sku: 'code' } },
      },
      'items.fields: Nothing takes the place of the older field "cf_order_product_sku".',
    ],
  ])('with %s is a problem', (_, wrong, message) => {
    const problems = problemsWith(wrong);
    expect(problems).toContain(`ECOMMERCE_ORDER_PLACED.migration.${message}`);
    expect(problems).not.toContain('undefined');
  });
});
