import * as published from '@rdsm-events/builders';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueEvent } from '../../generator/catalogue/catalogue.js';
import type { EventNames } from '../../generator/catalogue/names.js';
import { validEvents } from '../support/arbitraries/valid.js';
import { catalogue } from '../support/catalogue.js';
import { expressible, formOf, wellFormed } from '../support/forms.js';
import { validatorOf } from '../support/validators.js';

type Fields = Record<string, unknown>;
interface Change {
  input: string;
  change: string;
  field?: string;
}
type Result = { changes: Change[] } & (
  | { valid: true; event: { payload: Fields } }
  | { valid: false; errors: { path: string; input?: string }[] }
);

function fromForm({ builder }: EventNames, form: unknown, options?: object): Result {
  const found = (published as unknown as Record<string, { fromForm(form: unknown, options?: object): Result }>)[
    builder
  ];
  if (found === undefined) throw new Error(`There is no builder ${builder}.`);
  return found.fromForm(form, options);
}

const sources: readonly ((pairs: [string, string][]) => unknown)[] = [
  (pairs) => new URLSearchParams(pairs),
  (pairs) => {
    const form = new FormData();
    for (const [input, value] of pairs) form.append(input, value);
    return form;
  },
  (pairs) =>
    new Map(pairs.map(([input]) => [input, pairs.filter(([name]) => name === input).map(([, value]) => value)])),
  (pairs) =>
    Object.fromEntries(
      pairs.map(([input]) => {
        const values = pairs.filter(([name]) => name === input).map(([, value]) => value);
        return [input, values.length === 1 ? values[0] : values];
      }),
    ),
];

/** Names of inputs: of fields, of what people call them, and others. */
function inputNames({ payload }: CatalogueEvent): Arbitrary<string> {
  const fields = payload.fields.map(({ name }) => name);
  const others = [
    '_wpnonce',
    '__proto__',
    'constructor',
    'toString',
    'cf_',
    'cf_a',
    'cf_a[]',
    'email[x]',
    '',
    '[',
    'a]b',
  ];
  const names = fc.oneof(
    fc.constantFrom(...fields),
    fc.constantFrom(...Object.keys(catalogue.aliases.form ?? {}), 'E-mail', 'Nome', 'telefone', 'NAME'),
    fc.constantFrom(...others),
    fc.string(),
  );
  const keys = fc.constantFrom(
    '[]',
    '[0]',
    '[1][type]',
    '[0].sku',
    '.0.category',
    '[__proto__]',
    '[9999999999]',
    '[0][0][0][0][0][0]',
  );
  return fc.oneof(
    { weight: 3, arbitrary: names },
    { weight: 1, arbitrary: fc.tuple(names, keys).map((parts) => parts.join('')) },
  );
}

const words = [
  '',
  ' ',
  'on',
  '1',
  'true',
  'off',
  'a@b.c',
  ' a@b.c ',
  'a, b',
  '200,50',
  'R$ 1.234,56',
  '1.234',
  'consent',
  '{}',
];
const strings = fc.oneof(fc.constantFrom(...words), fc.string());
const odd = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    Number.NaN,
    1,
    true,
    10n,
    Symbol('a'),
    () => 1,
    new Date(Number.NaN),
    new Blob(['x']),
  ),
  fc.constantFrom([], [[]], [null, ''], {}, Object.create(null), new Proxy({}, throwing())),
  fc.anything({ maxDepth: 2, withNullPrototype: true }),
);

function throwing(): ProxyHandler<object> {
  const fail = () => {
    throw new Error('It is read.');
  };
  return { get: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail };
}

/** The strings and booleans of a value. */
function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

describe.each(catalogue.events)('the form of $type', (event) => {
  const { names } = event;
  const validator = validatorOf(names);

  it('with the fields of a valid payload gives that payload', () => {
    fc.assert(
      fc.property(validEvents(event, catalogue), fc.nat(), fc.constantFrom(...sources), (body, notation, source) => {
        const payload = expressible(body.payload) as Fields;
        // Without white space around it, a source may be a cookie.
        fc.pre(validator.is({ ...body, payload }));
        const pairs = formOf(payload, notation);
        expect(fromForm(names, source(pairs))).toMatchObject({ valid: true, event: { ...body, payload } });
      }),
    );
  });

  it('as the payload itself gives that payload', () => {
    fc.assert(
      fc.property(validEvents(event, catalogue), (body) => {
        const payload = expressible(body.payload) as Fields;
        // Without white space around it, a source may be a cookie.
        fc.pre(validator.is({ ...body, payload }));
        expect(fromForm(names, payload)).toMatchObject({ valid: true, event: { ...body, payload } });
      }),
    );
  });

  it('gives a valid event, or errors at inputs that it has, and lists every input that changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(inputNames(event), strings)),
        fc.constantFrom(...sources.slice(0, 2)),
        (pairs, source) => {
          const inputs = pairs.map(([input]) => wellFormed(input));
          const result = fromForm(names, source(pairs));
          for (const { input } of result.changes) expect(inputs).toContain(input);
          if (result.valid) {
            expect(validator.is(result.event)).toBe(true);
            const changed = new Set(result.changes.map(({ input }) => input));
            for (const [input, value] of pairs) {
              const field = wellFormed(input).split(/[.[]/)[0] ?? '';
              if (!changed.has(wellFormed(input)))
                expect(leavesOf(result.event.payload[field])).toContain(wellFormed(value));
            }
          } else {
            expect(result.errors.length).toBeGreaterThan(0);
            for (const { input } of result.errors) if (input !== undefined) expect(inputs).toContain(input);
          }
        },
      ),
    );
  });

  it('with any values never throws, except for wrong options', () => {
    const options = fc.record(
      { fields: odd, inputs: fc.dictionary(fc.string(), fc.string()), others: odd, dropEmpty: odd, decimal: odd },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.dictionary(inputNames(event), odd), fc.oneof(options, fc.constant(undefined)), (form, more) => {
        try {
          const result = fromForm(names, form, more as object);
          if (result.valid) expect(validator.is(result.event)).toBe(true);
        } catch (error) {
          if (!(error instanceof published.RdsmValidationError)) throw error;
          for (const { path } of error.errors)
            expect(path).toMatch(/^options\.(?:fields|inputs|others|dropEmpty|decimal)$/);
        }
      }),
    );
    fc.assert(fc.property(odd, (form) => void fromForm(names, form)));
  });
});
