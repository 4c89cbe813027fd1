import { boolean, date, defineCustomFields, integer, listOf, number, oneOf, text } from '@rdsm-events/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressible, formOf } from '../support/forms.js';

/* Forms with the custom fields that an account has declared. */

const fields = {
  cf_idade: integer,
  cf_score: number,
  cf_socio: boolean,
  cf_desde: date,
  cf_plano: oneOf('Pro', 'pro', ' free ', 'a, b'),
  cf_nota: text,
  cf_temas: listOf(text),
  cf_cores: listOf(oneOf('red', 'blue')),
  cf_combos: listOf(oneOf('a, b', 'c')),
  cf_lojas: listOf(integer),
  cf_notas: listOf(number),
  cf_opcoes: listOf(boolean),
  cf_datas: listOf(date),
};
const account = defineCustomFields(fields);
const contact = { email: 'ana@example.com', conversion_identifier: 'newsletter' };

const dates = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const listed = <Value>(item: fc.Arbitrary<Value>) => fc.array(item, { minLength: 1, maxLength: 3 });

/** Values of every kind, as the builder accepts them. */
const inputs = fc.record(
  {
    cf_idade: fc.oneof(fc.integer(), fc.maxSafeInteger(), finite.map(Math.trunc)),
    cf_score: finite,
    cf_socio: fc.boolean(),
    cf_desde: dates,
    cf_plano: fc.constantFrom('Pro', 'pro', ' free ', 'a, b'),
    cf_nota: fc.string(),
    cf_temas: listed(fc.string()),
    cf_cores: listed(fc.constantFrom('red', 'blue')),
    cf_combos: listed(fc.constantFrom('a, b', 'c')),
    cf_lojas: listed(fc.integer()),
    cf_notas: listed(finite),
    cf_opcoes: listed(fc.boolean()),
    cf_datas: listed(dates),
  },
  { requiredKeys: [] },
);
type Inputs = Record<string, unknown>;

/** An integer beyond 2^53 may be written with other digits: it is the same number. */
const integers = ['cf_idade', 'cf_lojas'];
const numeric = [...integers, 'cf_score', 'cf_notas'];

/** What a form can express of the values: strings without white space around them, and no commas in lists. */
function inForm({ cf_plano, cf_combos, cf_desde, cf_datas, ...values }: Inputs): Inputs {
  const others = { cf_plano, cf_combos, cf_desde, cf_datas };
  const defined = Object.entries(others).filter(([, value]) => value !== undefined);
  return { ...(expressible(values) as Inputs | undefined), ...Object.fromEntries(defined) };
}

/** A date is written as RFC 3339, everything else as a person writes it. */
function written(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? value.map(written) : value;
}

/** What is sent of the values, where `String` and `toISOString` are the oracle. */
function sent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sent);
  return typeof value === 'string' ? value : written(typeof value === 'object' ? value : String(value));
}

/** The items of a list in one input each: `cf_lojas[]` is what pages write. */
function formWith(values: Inputs, notation: number, rename = (name: string) => name): [string, string][] {
  return Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((item) => formOf({ [rename(name)]: written(item) }, notation)),
  );
}

describe('A form with declared custom fields', () => {
  it.each<[string, (name: string) => string]>([
    ['their own names', (name) => name],
    ['names without the prefix', (name) => name.slice(3)],
    ['names with a capital', (name) => name.replace(/^cf_(.)/, (_, letter) => letter.toUpperCase())],
  ])('that has %s gives the payload with which it was filled in', (_, rename) => {
    fc.assert(
      fc.property(inputs, fc.nat(), (all, notation) => {
        const values = inForm(all);
        const form = formWith({ ...contact, ...values }, notation, (name) =>
          name.startsWith('cf_') ? rename(name) : name,
        );
        const result = account.conversion.fromForm(new URLSearchParams(form));
        expect(result).toMatchObject({ valid: true });
        const payload = result.valid ? ({ ...result.event.payload } as Inputs) : {};
        expect(Object.keys(payload).sort()).toEqual(Object.keys({ ...contact, ...values }).sort());
        for (const [name, value] of Object.entries(values)) {
          if (numeric.includes(name)) {
            const texts = [payload[name]].flat() as string[];
            // A form has no negative zero.
            expect(texts.map((text) => Number(text) + 0)).toEqual(
              [value].flat().map((number) => (number as number) + 0),
            );
            if (integers.includes(name)) for (const text of texts) expect(text).toMatch(/^-?[0-9]+$/);
          } else expect(payload[name]).toEqual(sent(value));
        }
      }),
    );
  });

  it('that is a record of the values gives what the builder makes of them', () => {
    fc.assert(
      fc.property(inputs, (all) => {
        const payload = { ...contact, ...inForm(all) };
        const result = account.conversion.fromForm(payload);
        expect(result).toMatchObject({ valid: true, event: account.conversion.parse(payload) });
      }),
    );
  });

  it('gives a valid event, or errors at inputs that it has, and lists every input that changed', () => {
    const names = Object.keys(fields);
    const name = fc.oneof(
      fc.constantFrom(...names, ...names.map((field) => field.slice(3)), 'email', 'conversion_identifier', 'cf_x'),
      fc.constantFrom('cf_lojas[]', 'cf_lojas[0][x]', 'cf_idade.x', 'lojas[1]', '__proto__', 'cf', 'CF_'),
      fc.string(),
    );
    const words = ['', ' ', '1', '1,5', '1.234', 'on', 'não', 'red, BLUE', '5; 6', '2024-02-31', '31/12/2024'];
    const value = fc.oneof(fc.constantFrom(...words, '2024-01-01T10:00', 'PRO', 'free'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const form = [...new URLSearchParams(pairs)];
        const inputs = form.map(([input]) => input);
        const result = account.conversion.fromForm(form);
        for (const { input } of result.changes) expect(inputs).toContain(input);
        if (result.valid) expect(account.isConversion(result.event)).toBe(true);
        else for (const { input } of result.errors) if (input !== undefined) expect(inputs).toContain(input);
        if (!result.valid) return;
        const changed = new Set(result.changes.map(({ input }) => input));
        const left = new Set(Object.values(result.event.payload).flat());
        for (const [input, text] of form) if (!changed.has(input)) expect(left).toContain(text);
      }),
    );
  });

  it('of any values never throws', () => {
    const names = fc.oneof(fc.constantFrom(...Object.keys(fields)), fc.string());
    fc.assert(
      fc.property(fc.dictionary(names, fc.anything({ withDate: true, withBigInt: true })), (form) => {
        const result = account.conversion.fromForm({ ...contact, ...form });
        if (result.valid) expect(account.isConversion(result.event)).toBe(true);
      }),
    );
  });
});
