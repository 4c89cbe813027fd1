import * as builders from '@rdsm-events/builders';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkConfig } from '../../../generator/account/check-config.js';
import { extendSpec } from '../../../generator/account/extend-spec.js';
import { customField, fromFieldsApi, Type } from '../../../generator/account/index.js';
import { printFields } from '../../../generator/account/print-fields.js';
import { readFields } from '../../../generator/account/read-fields.js';
import { accepts } from '../../../generator/catalogue/checks/examples.js';
import { SpecError } from '../../../generator/catalogue/problem.js';
import { readCatalogue } from '../../../generator/catalogue/read/read-catalogue.js';
import { spec } from '../../../spec/index.js';
import { fieldsAnswer } from '../../support/arbitraries/fields-answer.js';

/* The custom fields of a config from the response that describes them. */

const { defineCustomFields, fromFieldsApi: fromFieldsApiAtRunTime } = builders;
const quiet = { onUnknownType: () => {} };
const contact = { email: 'a@b', conversion_identifier: 'x' };
const values = ['5', '-1.5', 'true', 'sim', '', 5, 1.5, true, [], ['5'], [true], ['sim'], {}];

it('A response declares the fields that it declares at run time, and they accept the same values', () => {
  fc.assert(
    fc.property(fieldsAnswer, ({ answer, described }) => {
      const customFields = fromFieldsApi(answer, quiet);
      const config = checkConfig({ customFields, outDir: 'src/rdsm' }, 'rdsm-events.config.ts');
      const extended = extendSpec(spec, config);
      expect(readCatalogue(extended).events).toHaveLength(spec.events.length);
      const conversion = extended.events.find(({ type }) => type === 'CONVERSION');
      const { isConversion } = defineCustomFields(fromFieldsApiAtRunTime(answer, quiet));
      for (const { name, options } of described) {
        for (const value of [...values, ...options, options]) {
          const payload = { ...contact, [name]: value };
          const isValid = isConversion({ event_type: 'CONVERSION', event_family: 'CDP', payload });
          expect([name, value, accepts(conversion?.payload ?? Type.Never(), payload)]).toEqual([name, value, isValid]);
        }
      }
    }),
    { numRuns: 50 },
  );
});

/** The value of a printed module, where these names are imported. */
function evaluate(module: string, imports: object): unknown {
  const body = module.replace(/^import .*$/m, '').replace('export const customFields =', 'return');
  return new Function(...Object.keys(imports), body)(...Object.values(imports));
}

it('The module that is printed for a config declares the same', async () => {
  await fc.assert(
    fc.asyncProperty(fieldsAnswer, async ({ answer }) => {
      const printed = await printFields(readFields(answer), 'generator');
      expect(evaluate(printed, { customField })).toEqual(fromFieldsApi(answer, quiet));
    }),
    { numRuns: 20 },
  );
});

it('The module that is printed for the builders declares the same', async () => {
  await fc.assert(
    fc.asyncProperty(fieldsAnswer, async ({ answer, described }) => {
      const printed = await printFields(readFields(answer), 'builders');
      const { boolean, integer, listOf, oneOf, text } = builders;
      const declared = evaluate(printed, { boolean, integer, listOf, oneOf, text }) as object;
      const fromModule = defineCustomFields(declared);
      const fromAnswer = defineCustomFields(fromFieldsApiAtRunTime(answer, quiet));
      expect(Object.keys(declared)).toEqual(Object.keys(fromFieldsApiAtRunTime(answer, quiet)));
      for (const { name, options } of described) {
        for (const value of [...values, ...options, options]) {
          const payload = { ...contact, [name]: value };
          expect(fromModule.validateConversionPayload(payload)).toEqual(fromAnswer.validateConversionPayload(payload));
        }
      }
    }),
    { numRuns: 20 },
  );
});

it('The module names the kinds that it uses, the labels, and the fields whose data type is not known', async () => {
  const field = {
    custom_field: true,
    api_identifier: 'cf_a',
    data_type: 'MONEY',
    label: { 'pt-BR': 'Or\u00e7amento */' },
  };
  const list = { ...field, api_identifier: 'cf_b', data_type: 'STRING[]', label: {} };
  const fields = readFields({ fields: [field, list] });
  expect(await printFields(fields, 'builders')).toBe(`import { listOf, text } from '@rdsm-events/builders';

/** The custom fields of the account, from the response of GET /platform/contacts/fields. */
export const customFields = {
  // Or\u00e7amento *\\/
  // Its data type is not known: it is declared as text.
  cf_a: text,
  cf_b: listOf(text),
};
`);
  expect(await printFields(fields, 'generator')).toContain(
    '  // Its data type is not known: it is declared as text.\n',
  );
});

it('A value of any form is read, or rejected with problems that have a location and a fix', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ fields: fc.array(fc.anything()) })), (answer) => {
      try {
        fromFieldsApi(answer);
      } catch (error) {
        if (!(error instanceof SpecError)) throw error;
        for (const { location, fix } of error.problems) {
          expect(location).toMatch(/^answer/);
          expect(fix).toMatch(/\.$/);
        }
      }
    }),
  );
});

it.each<[unknown, string]>([
  [
    { errors: [] },
    'answer.fields: Cannot be null. Give the whole body of the response of GET /platform/contacts/fields.',
  ],
  [
    { fields: [{ custom_field: true, api_identifier: 'cf_á', data_type: 'STRING' }] },
    'answer.fields[0].api_identifier: Must match ^cf_[A-Za-z0-9_]+$. Leave the field out.',
  ],
])('%j is rejected', (answer, message) => {
  expect(() => fromFieldsApi(answer)).toThrow(message);
});

it('A date of a config accepts what a date of the builders accepts, and its sample is one', () => {
  const date = customField.date({ required: true });
  const extended = extendSpec(spec, { customFields: { cf_since: date }, outDir: 'src/rdsm' });
  expect(readCatalogue(extended).events).toHaveLength(spec.events.length);
  const { isConversionPayload } = defineCustomFields({ cf_since: builders.date });
  for (const value of ['2019-03-15T15:00:00Z', '2019-02-30T15:00:00Z', '2019-03-15', '', 5, null]) {
    expect([value, accepts(date.schema, value)]).toEqual([value, isConversionPayload({ ...contact, cf_since: value })]);
  }
});
