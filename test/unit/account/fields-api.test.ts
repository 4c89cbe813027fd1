import { fromFieldsApi as fromFieldsApiAtRunTime } from '@rdsm-events/builders';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkConfig } from '../../../generator/account/check-config.js';
import { extendSpec } from '../../../generator/account/extend-spec.js';
import { readFields } from '../../../generator/account/fields-api.js';
import { customField, fromFieldsApi } from '../../../generator/account/index.js';
import { printFields } from '../../../generator/account/print-fields.js';
import { SpecError } from '../../../generator/catalogue/problem.js';
import { readCatalogue } from '../../../generator/catalogue/read/read-catalogue.js';
import { spec } from '../../../spec/index.js';
import { fieldsAnswer } from '../../support/arbitraries/fields-answer.js';

/* The custom fields of a config from the response that describes them. */

it('A response declares the fields that it declares at run time', () => {
  fc.assert(
    fc.property(fieldsAnswer, ({ answer }) => {
      const customFields = fromFieldsApi(answer);
      expect(Object.keys(customFields)).toEqual(Object.keys(fromFieldsApiAtRunTime(answer)));
      const config = checkConfig({ customFields, outDir: 'src/rdsm' }, 'rdsm-events.config.ts');
      const conversion = readCatalogue(extendSpec(spec, config)).events.find(({ type }) => type === 'CONVERSION');
      const names = conversion?.payload.fields.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(Object.keys(customFields)));
    }),
    { numRuns: 20 },
  );
});

it('The printed module declares the same', async () => {
  await fc.assert(
    fc.asyncProperty(fieldsAnswer, async ({ answer }) => {
      const printed = await printFields(readFields(answer, 'answer'));
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
