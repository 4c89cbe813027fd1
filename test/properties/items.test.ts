import * as published from '@rdsm-events/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueEvent } from '../../generator/catalogue/catalogue.js';
import { batchNames } from '../../generator/catalogue/names.js';
import { validEvents } from '../support/arbitraries/valid.js';
import { errorsOf } from '../support/builders.js';
import { catalogue } from '../support/catalogue.js';
import { validatorOf } from '../support/validators.js';

type Fields = Record<string, unknown>;
type WithItems = (whole: unknown, items: unknown) => { event_type: string; payload: Fields }[];

const wholes = catalogue.events.filter(({ items }) => items !== undefined);

/** The events of the batch: the function, the event of the whole, the event of an item. */
function subjectOf(whole: CatalogueEvent) {
  const build = (published as unknown as Record<string, WithItems>)[whole.items?.names.builder ?? ''];
  const item = catalogue.events.find(({ type }) => type === whole.items?.type);
  if (build === undefined || item === undefined) throw new Error(`${whole.type} has no items.`);
  return { build, item };
}

it('orders and carts have items', () => {
  expect(wholes.map(({ items }) => items?.names.builder)).toEqual(['orderWithItems', 'cartWithItems']);
});

describe.each(wholes)('A batch of $type and its items', (whole) => {
  const { build, item } = subjectOf(whole);
  const payloads = validEvents(whole, catalogue).map(({ payload }) => payload as Fields);
  const items = fc.array(
    validEvents(item, catalogue).map(({ payload }) => payload as Fields),
    { maxLength: 4 },
  );

  it('is valid, and each item has its own fields and those of the whole', () => {
    fc.assert(
      fc.property(payloads, items, (payload, given) => {
        const batch = build(payload, new Set(given));
        expect(validatorOf(batchNames).is(batch)).toBe(true);
        expect(batch.map(({ event_type }) => event_type)).toEqual([whole.type, ...given.map(() => item.type)]);
        expect(batch[0]?.payload).toBe(payload);
        for (const [index, { payload: sent }] of batch.slice(1).entries()) {
          for (const name of item.payload.fields.map(({ name: field }) => field)) {
            const isShared = whole.payload.fields.some((field) => field.name === name);
            // An item may have what the whole leaves out: legal bases, a name.
            const wanted = isShared ? (payload[name] ?? given[index]?.[name]) : given[index]?.[name];
            expect(sent[name]).toEqual(wanted);
          }
        }
      }),
    );
  });

  it('is rejected when the items are not iterable', () => {
    for (const odd of [undefined, null, 1, 'items', {}, { length: 1 }]) {
      expect(errorsOf(() => build({}, odd))).toMatchObject([{ error_type: 'INVALID_DATA_TYPE', path: '$.body' }]);
    }
  });

  it('is rejected with every error of its events, at its path in the batch', () => {
    fc.assert(
      fc.property(payloads, items, fc.nat(), (payload, given, at) => {
        const wrong = given.map((fields, index) => (index === at % 4 ? { ...fields, odd: 1 } : fields));
        const errors = errorsOf(() => build({ ...payload, email: 'nope' }, wrong));
        expect(errors.map(({ path }) => path)).toEqual(
          [payload, ...wrong].flatMap((_, index) => [
            `$.body[${index}].payload.email`,
            ...(index > 0 && index - 1 === at % 4 ? [`$.body[${index}].payload.odd`] : []),
          ]),
        );
      }),
    );
  });

  it('is rejected when an item is missing', () => {
    const holes: unknown[] = [];
    holes.length = 2 ** 32 - 1;
    expect(errorsOf(() => build({}, holes))).toMatchObject([
      { error_type: 'CANNOT_BE_NULL', path: '$.body[1].payload' },
    ]);
    expect(errorsOf(() => build({}, [{}, null]))).toMatchObject([{ path: '$.body[2].payload' }]);
  });
});

it('an order with two products is the documented batch', () => {
  const order = {
    email: 'ana@example.com',
    cf_order_id: 'order-1',
    cf_order_total_items: 2,
    cf_order_status: 'paid',
    cf_order_payment_method: 'Credit Card' as const,
    cf_order_payment_amount: 40.2,
    legal_bases: [published.legalBasis.communications('consent', 'granted')],
  };
  const products = ['A', 'B'].map((sku) => ({ cf_order_product_id: `product-${sku}`, cf_order_product_sku: sku }));
  const { email, cf_order_id, legal_bases } = order;
  expect(published.orderWithItems(order, products)).toEqual([
    { event_type: 'ORDER_PLACED', event_family: 'CDP', payload: order },
    ...products.map((product) => ({
      event_type: 'ORDER_PLACED_ITEM',
      event_family: 'CDP',
      payload: { email, cf_order_id, legal_bases, ...product },
    })),
  ]);
});
