import { ecommerceCartAbandoned, ecommerceOrderPlaced } from '@rdsm-events/builders';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueEvent } from '../../generator/catalogue/catalogue.js';
import { validEvents } from '../support/arbitraries/valid.js';
import { errorsOf } from '../support/builders.js';
import { catalogue } from '../support/catalogue.js';
import { validatorOf } from '../support/validators.js';

type Fields = Record<string, unknown>;

/** The mapping once more, written by hand. */
const migrations = [
  {
    older: 'ORDER_PLACED',
    item: 'ORDER_PLACED_ITEM',
    newer: 'ECOMMERCE_ORDER_PLACED',
    parent: 'order',
    product: 'cf_order_product_id',
    fromLegacy: ecommerceOrderPlaced.fromLegacy,
    payload: (order: Fields) => ({
      email: order.email,
      name: order.name,
      identifier: order.cf_order_id,
      total_items: order.cf_order_total_items,
      payment_methods: [order.cf_order_payment_method],
      price: order.cf_order_payment_amount,
    }),
    line: (item: Fields) => ({ product_id: item.cf_order_product_id, sku: item.cf_order_product_sku }),
    missing: ['$.body.payload.line_items[0].product_title'],
  },
  {
    older: 'CART_ABANDONED',
    item: 'CART_ABANDONED_ITEM',
    newer: 'ECOMMERCE_CART_ABANDONED',
    parent: 'cart',
    product: 'cf_cart_product_id',
    fromLegacy: ecommerceCartAbandoned.fromLegacy,
    payload: (cart: Fields) => ({
      email: cart.email,
      name: cart.name,
      identifier: cart.cf_cart_id,
      total_items: cart.cf_cart_total_items,
    }),
    line: (item: Fields) => ({ product_id: item.cf_cart_product_id, sku: item.cf_cart_product_sku }),
    missing: [
      '$.body.payload.checkout_url',
      '$.body.payload.currency',
      '$.body.payload.price',
      '$.body.payload.line_items[0].variant_id',
    ],
  },
];

function eventOf(type: string): CatalogueEvent {
  const found = catalogue.events.find((event) => event.type === type);
  if (found === undefined) throw new Error(`There is no event ${type}.`);
  return found;
}

function communications(value: unknown): unknown {
  return Array.isArray(value)
    ? unlessEmpty(value.filter(({ category }: Fields) => category === 'communications'))
    : undefined;
}

function unlessEmpty(items: unknown[]): unknown[] | undefined {
  return items.length === 0 ? undefined : items;
}

function problemsOf(run: () => unknown): unknown {
  return errorsOf(run).map(({ error_type, path }) => [error_type, path]);
}

/** JSON knows neither undefined nor -0. */
function asSent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe.each(migrations)(
  '$newer made of $older',
  ({ older, item, newer, parent, product, fromLegacy, payload, line, missing }) => {
    const make = fromLegacy as (older: unknown, items: Iterable<unknown>) => { event: unknown; notices: unknown[] };
    const bodies = fc.tuple(
      validEvents(eventOf(older), catalogue),
      fc.array(validEvents(eventOf(item), catalogue), { maxLength: 3 }),
    );

    it('has the fields of the older events under their newer names, and is valid', () => {
      fc.assert(
        fc.property(bodies, ([whole, parts]) => {
          const [given, items] = [whole.payload as Fields, parts.map((part) => part.payload as Fields)];
          const before = JSON.stringify([given, items]);
          const { event } = make(given, items);
          const expected = {
            event_type: newer,
            event_family: 'CDP',
            payload: {
              ...payload(given),
              legal_bases: communications(given.legal_bases),
              line_items: unlessEmpty(items.map(line)),
            },
          };
          expect(asSent(event)).toEqual(asSent(expected));
          expect(validatorOf(eventOf(newer).names).is(event)).toBe(true);
          expect(JSON.stringify([given, items])).toBe(before);
        }),
      );
    });

    it('has those notices of the event that name the fields that are still missing', () => {
      fc.assert(
        fc.property(bodies, ([whole, parts]) => {
          const { event, notices } = make(
            whole.payload,
            parts.map((part) => part.payload),
          );
          expect(notices).toEqual(noticesOfEvent(event).filter(({ notice_type }) => notice_type === 'EXPECTED'));
          const paths = notices.map((notice) => (notice as { path: string }).path);
          const possible = missing.filter((path) => parts.length > 0 || !path.includes('line_items'));
          expect(paths).toEqual(expect.arrayContaining(possible));
        }),
      );
    });

    it('has no field that the older events do not have, or is rejected as invalid', () => {
      fc.assert(
        fc.property(bodies, fc.array(fc.nat({ max: 9 })), ([whole, parts], removed) => {
          const partial = (given: object) =>
            Object.fromEntries(Object.entries(given).filter((_, at) => !removed.includes(at)));
          const given = partial(whole.payload as Fields);
          const items = parts.map((part) => partial(part.payload as Fields));
          if (given.email === undefined) {
            expect(problemsOf(() => make(given, items))).toEqual([['AT_LEAST_ONE_REQUIRED', '$.body.payload']]);
            return;
          }
          const { event, notices } = make(given, items);
          const sent = asSent(event) as { payload: Fields };
          const values = [sent.payload, ...((sent.payload.line_items ?? []) as Fields[])].flatMap(Object.values);
          expect(values.flat()).not.toContain(null);
          expect(values).not.toContainEqual([]);
          expect(notices).toEqual(noticesOfEvent(event).filter(({ notice_type }) => notice_type === 'EXPECTED'));
        }),
      );
    });

    it.each([
      [undefined, 'CANNOT_BE_NULL'],
      [null, 'CANNOT_BE_NULL'],
      ['x', 'INVALID_DATA_TYPE'],
      [5, 'INVALID_DATA_TYPE'],
      [[], 'INVALID_DATA_TYPE'],
    ])('reports that %j is no payload and no item', (value, error_type) => {
      expect(problemsOf(() => make(value, []))).toEqual([[error_type, parent]]);
      expect(problemsOf(() => make({}, [{}, value]))).toEqual([[error_type, 'items[1]']]);
    });

    it('reports values that are invalid in the event', () => {
      const problems = problemsOf(() => make({ email: 'nope' }, [{ [product]: 5 }]));
      expect(problems).toEqual([
        ['INVALID_FORMAT', '$.body.payload.email'],
        ['INVALID_DATA_TYPE', '$.body.payload.line_items[0].product_id'],
      ]);
    });

    it('reports null and legal bases that are no array', () => {
      expect(problemsOf(() => make({ email: null }, []))).toEqual([['CANNOT_BE_NULL', `${parent}.email`]]);
      expect(problemsOf(() => make({ legal_bases: 5 }, []))).toEqual([['INVALID_DATA_TYPE', `${parent}.legal_bases`]]);
      expect(problemsOf(() => make({}, [{ [product]: null }]))).toEqual([['CANNOT_BE_NULL', `items[0].${product}`]]);
    });

    it.each([undefined, null, 'x', 5])('does not accept %j as the items', (items) => {
      expect(problemsOf(() => make({ email: 'ana@example.com' }, items as never))).toEqual([
        ['INVALID_DATA_TYPE', 'items'],
      ]);
    });
  },
);
