import {
  isConversion,
  isSale,
  type ValidationResult,
  validateBatch,
  validateConversion,
  validateSale,
} from '@rdsm-events/validators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unionNames } from '../../generator/catalogue/names.js';
import { redefine } from '../support/arbitraries/adversarial.js';
import { mutated } from '../support/arbitraries/mutated.js';
import { anyValidEvents } from '../support/arbitraries/valid.js';
import { catalogue } from '../support/catalogue.js';
import { ajv2020 } from '../support/oracles/verdicts.js';
import { validatorOf } from '../support/validators.js';

const payload = { email: 'ana@example.com', funnel_name: 'default' };
const sale = { event_type: 'SALE', event_family: 'CDP', payload };

/** Errors as `path error_type`, the way a reader checks them. */
function errorsOf(result: ValidationResult<unknown>): string[] {
  return result.valid ? [] : result.errors.map(({ path, error_type }) => `${path} ${error_type}`);
}

it('a field is what JSON.stringify sends', () => {
  const { is } = validatorOf(unionNames);
  const ways = fc.constantFrom('getter', 'hidden', 'inherited', 'symbol');
  const events = fc.oneof(anyValidEvents(catalogue), mutated(anyValidEvents(catalogue), catalogue));
  fc.assert(
    fc.property(events, fc.nat(), ways, (event, at, how) => {
      const fields = (event as { payload?: unknown } | null)?.payload;
      fc.pre(typeof fields === 'object' && fields !== null && !Array.isArray(fields));
      const names = Object.keys(fields);
      const changed = {
        ...(event as object),
        payload: redefine({ ...fields }, names[at % names.length] ?? 'x', 'x', how),
      };
      expect(is(changed)).toBe(ajv2020.accepts(unionNames, JSON.parse(JSON.stringify(changed))));
    }),
    { numRuns: 5000 },
  );
});

describe('Object.prototype with fields of its own', () => {
  /** What a function returns while every object inherits a field. */
  const polluted = <T>(name: string, enumerable: boolean, run: () => T): T => {
    Object.defineProperty(Object.prototype, name, { value: 'ana@example.com', enumerable, configurable: true });
    try {
      return run();
    } finally {
      Reflect.deleteProperty(Object.prototype, name);
    }
  };

  it.each([true, false])('gives no field to an event (enumerable: %s)', (enumerable) => {
    const withoutEmail = { ...sale, payload: { funnel_name: 'default' } };
    expect(polluted('email', enumerable, () => [isSale(sale), isSale(withoutEmail)])).toEqual([true, false]);
    expect(polluted('email', enumerable, () => errorsOf(validateSale(withoutEmail)))).toEqual([
      '$.body.payload.email CANNOT_BE_NULL',
    ]);
  });

  it('rejects no valid event', () => {
    expect(polluted('unheard_of', true, () => [isSale(sale), validateSale(sale).valid])).toEqual([true, true]);
  });
});

describe('odd values', () => {
  class Payload {
    email = 'ana@example.com';
    funnel_name = 'default';
  }
  class Sent extends Payload {
    toJSON() {
      return payload;
    }
  }
  class Tagged extends Payload {
    readonly [Symbol.toStringTag] = 'Payload';
  }
  /** Fields of a prototype are not sent, even enumerable ones. */
  function Old(this: Record<string, unknown>) {
    Object.assign(this, payload);
  }
  Old.prototype.unheard_of = 'x';
  const thrower = {
    get email(): string {
      throw new Error('no');
    },
    funnel_name: 'default',
  };
  const dangling = Proxy.revocable({}, {});
  dangling.revoke();

  it.each([
    ['an instance of a class', new Payload(), []],
    ['an instance of a class with fields of its prototype', Reflect.construct(Old, []), []],
    [
      'an instance with an unknown field',
      Object.assign(new Payload(), { unheard_of: 1 }),
      ['$.body.payload.unheard_of INVALID_FIELDS'],
    ],
    ['an instance with toJSON', new Sent(), ['$.body.payload INVALID_DATA_TYPE']],
    ['an object with its own toJSON', { ...payload, toJSON: () => ({}) }, ['$.body.payload INVALID_DATA_TYPE']],
    ['an object with a field toJSON', { ...payload, toJSON: 'x' }, ['$.body.payload.toJSON INVALID_FIELDS']],
    ['an instance with another tag', new Tagged(), ['$.body.payload INVALID_DATA_TYPE']],
    ['an instance with a field toJSON', Object.assign(new Payload(), { toJSON: undefined }), []],
    ['a Date', new Date(0), ['$.body.payload INVALID_DATA_TYPE']],
    ['a boxed number', Object(1), ['$.body.payload INVALID_DATA_TYPE']],
    ['a Map', new Map(Object.entries(payload)), ['$.body.payload INVALID_DATA_TYPE']],
    ['an array', [], ['$.body.payload INVALID_DATA_TYPE']],
    ['an array without a prototype', Object.setPrototypeOf([], null), ['$.body.payload INVALID_DATA_TYPE']],
    ['a revoked proxy', dangling.proxy, ['$.body.payload INVALID_DATA_TYPE']],
    ['a field that throws', thrower, ['$.body.payload.email INVALID_DATA_TYPE']],
    ['an object without a prototype', Object.assign(Object.create(null), payload), []],
    ['undefined in a field', { ...payload, value: undefined, unheard_of: undefined }, []],
    ['a boxed string', { ...payload, email: Object('ana@example.com') }, ['$.body.payload.email INVALID_DATA_TYPE']],
    ['NaN', { ...payload, value: Number.NaN }, ['$.body.payload.value INVALID_DATA_TYPE']],
    ['Infinity', { ...payload, value: Number.POSITIVE_INFINITY }, ['$.body.payload.value INVALID_DATA_TYPE']],
    ['a bigint', { ...payload, value: 1n }, ['$.body.payload.value INVALID_DATA_TYPE']],
    [
      'a key __proto__',
      JSON.parse('{"email":"a@b","funnel_name":"x","__proto__":1}'),
      ['$.body.payload.__proto__ INVALID_FIELDS'],
    ],
    ['a key constructor', { ...payload, constructor: 'x' }, ['$.body.payload.constructor INVALID_FIELDS']],
    ['null in an optional field', { ...payload, value: null }, ['$.body.payload.value CANNOT_BE_NULL']],
  ])('%s', (_, odd, errors) => {
    const event = { ...sale, payload: odd };
    expect(errorsOf(validateSale(event))).toEqual(errors);
    expect(isSale(event)).toBe(errors.length === 0);
  });

  it('finds the hole of a sparse array', () => {
    const tags = ['a', 'b', 'c'];
    delete tags[1];
    const conversion = {
      event_type: 'CONVERSION',
      event_family: 'CDP',
      payload: { email: 'a@b', conversion_identifier: 'x', tags },
    };
    expect(isConversion(conversion)).toBe(false);
    expect(errorsOf(validateConversion(conversion))).toEqual(['$.body.payload.tags[1] CANNOT_BE_NULL']);
    const batch = [sale, sale, sale];
    delete batch[1];
    expect(errorsOf(validateBatch(batch))).toEqual(['$.body[1] CANNOT_BE_NULL']);
  });
});

describe('large values', () => {
  it('cyclic, deep and long ones end', () => {
    const cycle: Record<string, unknown> = { ...payload };
    cycle.value = cycle;
    expect(errorsOf(validateSale({ ...sale, payload: cycle }))).toEqual(['$.body.payload.value INVALID_DATA_TYPE']);
    let deep: unknown = {};
    for (let depth = 0; depth < 10_000; depth++) deep = { value: deep };
    expect(errorsOf(validateSale({ ...sale, payload: deep }))).toHaveLength(3);
    const long = 'x'.repeat(10_000_000);
    expect(errorsOf(validateSale({ ...sale, payload: { ...payload, email: long } }))).toEqual([
      '$.body.payload.email INVALID_FORMAT',
    ]);
    const [error] = errorsOf(validateSale({ ...sale, payload: { ...payload, [`${long} `]: 1 } }));
    expect(error?.length).toBeLessThan(200);
    expect(errorsOf(validateBatch(new Array(100_000)))).toHaveLength(100_000);
  });
});
