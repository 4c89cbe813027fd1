import { noticesOfBatch, noticesOfEcommerceOrderPaid, noticesOfSale } from '@rdsm-events/validators/notices';
import { describe, expect, it } from 'vitest';

const sale = { event_type: 'SALE', event_family: 'CDP', payload: { email: 'ana@example.com', funnel_name: 'other' } };
const paid = (payload: object) => ({ event_type: 'ECOMMERCE_ORDER_PAID', event_family: 'CDP', payload });
const unlistedIn = (payload: object) =>
  noticesOfEcommerceOrderPaid(paid(payload)).filter(({ notice_type }) => notice_type === 'UNLISTED');

describe('notices', () => {
  it('have a message, a path, details and an origin', () => {
    expect(noticesOfSale(sale)).toEqual([
      {
        notice_type: 'UNUSUAL',
        message: 'Should be default.',
        path: '$.body.payload.funnel_name',
        details: { values: ['default'] },
        origin: { grade: 'newer docs', statement: expect.any(String), source: expect.stringMatching(/^https:/) },
      },
    ]);
  });

  it('are none for undefined, null and values of the wrong type', () => {
    for (const funnel_name of [undefined, null, 1, Object('other'), ['other']]) {
      expect(noticesOfSale({ ...sale, payload: { ...sale.payload, funnel_name } })).toEqual([]);
    }
  });

  it('concern the fields that JSON.stringify sends', () => {
    class Payload {
      funnel_name = 'other';
    }
    expect(noticesOfSale({ ...sale, payload: new Payload() })).toHaveLength(1);
    expect(noticesOfSale({ ...sale, payload: Object.create({ funnel_name: 'other' }) })).toEqual([]);
    const hidden = Object.defineProperty({}, 'funnel_name', { value: 'other', enumerable: false });
    expect(noticesOfSale({ ...sale, payload: hidden })).toEqual([]);
    expect(unlistedIn(JSON.parse('{"__proto__":1}')).map(({ path }) => path)).toEqual(['$.body.payload.__proto__']);
  });

  it('are those of the values that can be read', () => {
    const thrower = Object.defineProperty({ funnel_name: 'other' }, 'email', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(noticesOfSale({ ...sale, payload: thrower })).toHaveLength(1);
    const unreadable = Object.defineProperty({}, 'x', Object.getOwnPropertyDescriptor(thrower, 'email') ?? {});
    expect(unlistedIn(unreadable)).toEqual([]);
    const cycle: Record<string, unknown> = {};
    cycle.line_items = [cycle];
    expect(unlistedIn(cycle).map(({ path }) => path)).toEqual(['$.body.payload.line_items[0].line_items']);
  });

  it('are found in sparse arrays, and at most 100,000', () => {
    const sparse: unknown[] = [];
    sparse[2 ** 32 - 2] = sale;
    expect(noticesOfBatch(sparse).map(({ path }) => path)).toEqual(['$.body[4294967294].payload.funnel_name']);
    expect(noticesOfBatch(new Array(100_001).fill(sale))).toHaveLength(100_000);
  });

  it('truncate long names', () => {
    const [notice] = unlistedIn({ ['x'.repeat(10_000_000)]: 1 });
    expect(notice?.path.length).toBeLessThan(100);
  });
});
