import { defineCustomFields, fromFieldsApi as fromFieldsApiAtRunTime } from '@rdsm-events/builders';
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

const contact = { email: 'a@b', conversion_identifier: 'x' };
const values = ['5', '-1.5', 'true', 'sim', '', 5, 1.5, true, [], ['5'], [true], ['sim'], {}];

it('A response declares the fields that it declares at run time, and they accept the same values', () => {
  fc.assert(
    fc.property(fieldsAnswer, ({ answer, described }) => {
      const customFields = fromFieldsApi(answer);
      const config = checkConfig({ customFields, outDir: 'src/rdsm' }, 'rdsm-events.config.ts');
      const extended = extendSpec(spec, config);
      expect(readCatalogue(extended).events).toHaveLength(spec.events.length);
      const conversion = extended.events.find(({ type }) => type === 'CONVERSION');
      const { isConversion } = defineCustomFields(fromFieldsApiAtRunTime(answer));
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

it('The printed module declares the same', async () => {
  await fc.assert(
    fc.asyncProperty(fieldsAnswer, async ({ answer }) => {
      const printed = await printFields(readFields(answer));
      const body = printed.replace(/^import .*$/m, '').replace('export const customFields =', 'return');
      expect(new Function('customField', body)(customField)).toEqual(fromFieldsApi(answer));
    }),
    { numRuns: 20 },
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
    { fields: [{ custom_field: true, api_identifier: 'cf_a', data_type: 'MONEY' }] },
    'answer.fields[0].data_type: Must be one of the valid options. Known are STRING, STRING[], INTEGER, BOOLEAN. Leave the field out, and declare it in the config.',
  ],
  [
    { fields: [{ custom_field: true, api_identifier: 'cf_á', data_type: 'STRING' }] },
    'answer.fields[0].api_identifier: Must match ^cf_[A-Za-z0-9_]+$. Leave the field out.',
  ],
])('%j is rejected', (answer, message) => {
  expect(() => fromFieldsApi(answer)).toThrow(message);
});
