import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  memberTables,
  misnomers,
  type PrintedRow,
  remarks,
  rows,
  type Table,
  tableOf,
  tables,
} from '../../generator/catalogue/documents.js';
import { check } from '../../generator/emitters/conformance/checker/checker.js';
import { noticesOfBatch, noticesOfEvent } from '../../generator/emitters/conformance/checker/notices-checker.js';
import { pathInBatch } from '../../generator/emitters/conformance/checker/path.js';
import { satisfies } from '../../generator/emitters/conformance/checker/recommendation-checker.js';
import { noticeMutations } from '../../generator/emitters/conformance/mutations/notice-mutations.js';
import { fullEvent, minimalEvent, plainEvent } from '../../generator/emitters/conformance/mutations/sample-events.js';
import { unusualValues, usualValues } from '../../generator/emitters/conformance/mutations/unusual-values.js';
import { anyValidEvent, validEventsOf } from '../support/arbitraries/documents/events.js';

const memberRows = memberTables.flatMap(({ id, rows: own }) =>
  own.map((row) => ({ ...row, id: `${id}.${row.field}` })),
);

describe('the recommendations', () => {
  const limits = [...rows, ...memberRows, ...remarks].flatMap(limitsOf);

  it('accept what is usual and no unusual value', () => {
    for (const limit of limits) {
      expect(usualValues(limit).filter(([, value]) => !satisfies(value, limit))).toEqual([]);
      expect(unusualValues(limit).filter(([, value]) => satisfies(value, limit))).toEqual([]);
    }
  });

  it('are about fields that the tables have', () => {
    for (const { events, field } of remarks) {
      for (const event of events) expect(rows.map(({ id }) => id)).toContain(`${event}.${field}`);
    }
    const listed = [...rows, ...memberRows].map(({ field }) => field);
    expect(misnomers.filter(({ meant }) => !listed.includes(meant))).toEqual([]);
  });
});

describe('the changes that give a notice', () => {
  const all = tables.flatMap(noticeMutations);

  it('are named once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('violate every recommendation', () => {
    const violated = new Set(all.flatMap(({ belongsTo }) => belongsTo.rows));
    const recommended = [...rows, ...memberRows].filter((row) => row.expected || limitsOf(row).length > 0);
    expect([...recommended, ...remarks].map(({ id }) => id).filter((id) => !violated.has(id))).toEqual([]);
  });

  it.each(tables)('of $event leave it valid, with the notice that they name', (table: Table) => {
    const changes = noticeMutations(table);
    if (changes.length === 0) return;
    fc.assert(
      fc.property(validEventsOf(table), fc.constantFrom(...changes), (event, { apply, expected }) => {
        const changed = apply(event);
        expect(check(changed)).toEqual([]);
        expect(noticesOfEvent(tables, changed).filter(({ path }) => path === expected.path)).toMatchObject([expected]);
      }),
    );
  });
});

describe('the notices', () => {
  it.each(tables)('of $event are none where every field is as it should be', (table: Table) => {
    const none = noticesOfEvent(tables, fullEvent(table)).filter(({ notice_type }) => notice_type !== 'DEPRECATED');
    expect(none).toMatchObject(table.rows.some(({ field }) => field === 'funnel_name') ? [unusualFunnel] : []);
    expect(none.length).toBeLessThan(2);
  });

  it('have a path of their own', () => {
    fc.assert(
      fc.property(anyValidEvent, (event) => {
        const paths = noticesOfEvent(tables, event).map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  });

  it('of an event in a batch are those of the event alone', () => {
    fc.assert(
      fc.property(fc.array(anyValidEvent, { maxLength: 3 }), (batch) => {
        const alone = batch.flatMap((event, index) =>
          noticesOfEvent(tables, event).map((one) => ({ ...one, path: pathInBatch(one.path, index) })),
        );
        expect(noticesOfBatch(tables, batch)).toEqual(alone);
      }),
    );
  });

  it('exist for any value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(noticesOfEvent(tables, value)).toEqual([]);
        expect(noticesOfEvent(tables, { event_type: 'SALE', payload: value }).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('come in the order of the table, then of the body', () => {
    const payload = {
      zz: 1,
      line_items: [{ more: null, quantity: 0, product_title: 1, sku: 'A' }, null, 'text'],
      currency: 'brl',
      price: '1',
      total_items: -1,
      items: [],
      phone: '11912341234',
      legal_bases: [{ category: 'data_processing' }],
    };
    const event = { event_type: 'ECOMMERCE_CART_ABANDONED', payload };
    expect(noticesOfEvent(tables, event).map(({ notice_type, path }) => `${notice_type} ${path.slice(15)}`)).toEqual([
      'EXPECTED email',
      'UNUSUAL phone',
      'EXPECTED identifier',
      'EXPECTED checkout_url',
      'UNUSUAL currency',
      'UNUSUAL total_items',
      'EXPECTED line_items[0].product_id',
      'EXPECTED line_items[0].price',
      'UNUSUAL line_items[0].quantity',
      'EXPECTED line_items[0].variant_id',
      'UNLISTED line_items[0].more',
      'UNLISTED zz',
      'UNLISTED items',
    ]);
  });

  it('state what the four older events and a legal basis of the past are', () => {
    const event = minimalEvent(tableOf('ORDER_PLACED'));
    const payload = { ...event.payload, legal_bases: [{ category: 'data_processing', type: 'consent' }] };
    expect(noticesOfEvent(tables, { ...event, payload })).toMatchObject([
      { notice_type: 'DEPRECATED', path: '$.body.event_type' },
      { notice_type: 'DEPRECATED', path: '$.body.payload.legal_bases[0].category' },
    ]);
  });

  it('of a value with several members are its own and those of its members', () => {
    const orderPaid = tableOf('ECOMMERCE_ORDER_PAID');
    const event = plainEvent(orderPaid);
    const line_items = [...Array(20).fill(Object(fullEvent(orderPaid).payload.line_items)[0]), {}];
    const notices = noticesOfEvent(tables, { ...event, payload: { ...event.payload, line_items } });
    expect(notices[0]).toMatchObject({ notice_type: 'UNUSUAL', path: '$.body.payload.line_items' });
    expect(notices.slice(1).every(({ path }) => path.startsWith('$.body.payload.line_items[20].'))).toBe(true);
  });
});

const unusualFunnel = { notice_type: 'UNUSUAL', path: '$.body.payload.funnel_name' };

function limitsOf(row: Partial<PrintedRow> | (typeof remarks)[number]): NonNullable<PrintedRow['should']> {
  const { should = [], membersShould = [] } = row as Partial<PrintedRow>;
  return [should, membersShould].flat();
}
