import { defineCustomFields, fromFieldsApi } from '@rdsm-events/builders';
import { RdsmValidationError } from '@rdsm-events/validators';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type DescribedField, fieldsAnswer } from '../../../support/arbitraries/fields-answer.js';
import { errorsOf } from '../../../support/builders.js';

/* The declaration of an account's fields from the response that describes them. */

const quiet = { onUnknownType: () => {} };
const contact = { email: 'a@b', conversion_identifier: 'x' };

/** A valid value of a field, as it is sent. */
function sentValue({ dataType, options: [option] }: DescribedField): unknown {
  const item =
    new Map([
      ['INTEGER', '5'],
      ['BOOLEAN', 'true'],
    ]).get(dataType) ??
    option ??
    'any';
  return dataType === 'STRING[]' ? [item] : item;
}

/** Whether the documentation of the response lists a data type. */
function isKnown(dataType: string): boolean {
  return ['STRING', 'STRING[]', 'INTEGER', 'BOOLEAN'].includes(dataType);
}

describe('A response', () => {
  it('declares its custom fields, and no others', () => {
    fc.assert(
      fc.property(fieldsAnswer, ({ answer, described }) => {
        const reported: string[] = [];
        const options = {
          onUnknownType: (fields: { name: string }[]) => reported.push(...fields.map(({ name }) => name)),
        };
        const account = defineCustomFields(fromFieldsApi(answer, options));
        const custom = described.filter(({ isCustom }) => isCustom);
        expect(reported).toEqual(custom.filter(({ dataType }) => !isKnown(dataType)).map(({ name }) => name));
        for (const field of custom) {
          const event = (value: unknown) => ({
            event_type: 'CONVERSION',
            event_family: 'CDP',
            payload: { ...contact, [field.name]: value },
          });
          expect(account.isEvent(event(sentValue(field)))).toBe(true);
          expect(account.isEvent(event({}))).toBe(false);
          const acceptsAny = !isKnown(field.dataType) || (field.dataType.startsWith('STRING') && !field.options.length);
          const other = field.dataType === 'STRING[]' ? ['none of them'] : 'none of them';
          expect(account.isEvent(event(other))).toBe(acceptsAny);
        }
        expect(Object.keys(fromFieldsApi(answer, options)).sort()).toEqual(custom.map(({ name }) => name).sort());
      }),
    );
  });

  it('of any form is read, or rejected with paths into it', () => {
    const broken = fc.oneof(
      fc.anything(),
      fc.record({ fields: fc.anything() }),
      fc.record({ fields: fc.array(fc.anything()) }),
      fc.record({
        fields: fc.array(
          fc.record(
            {
              custom_field: fc.constantFrom<unknown>(true, false, 'true', null),
              api_identifier: fc.constantFrom<unknown>('cf_a', 'nome', '__proto__', 5),
              data_type: fc.constantFrom<unknown>('STRING', 'STRING[]', 'toString', '', null),
              validation_rules: fc.oneof(fc.anything(), fc.record({ valid_options: fc.anything() })),
              label: fc.anything(),
            },
            { requiredKeys: [] },
          ),
        ),
      }),
    );
    fc.assert(
      fc.property(broken, (answer) => {
        try {
          for (const name of Object.keys(fromFieldsApi(answer, quiet))) expect(name).toBe('cf_a');
        } catch (error) {
          if (!(error instanceof RdsmValidationError)) throw error;
          for (const { path } of error.errors) expect(path).toMatch(/^answer(?:$|[.[])/);
        }
      }),
    );
  });

  it('with an unknown data type declares the field as text, and reports it', () => {
    const field = { custom_field: true, api_identifier: 'cf_a', data_type: 'MONEY' };
    const onUnknownType = vi.fn();
    const account = defineCustomFields(fromFieldsApi({ fields: [field] }, { onUnknownType }));
    expect(account.conversion({ ...contact, cf_a: '12,50' }).payload.cf_a).toBe('12,50');
    expect(onUnknownType.mock.calls).toEqual([[[{ name: 'cf_a', data_type: 'MONEY' }]]]);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    fromFieldsApi({ fields: [field, { ...field, api_identifier: 'cf_b' }, { ...field, data_type: 'STRING' }] });
    expect(warn.mock.calls).toEqual([
      ['The data types of these custom fields are not known: "cf_b". They are declared as text.'],
    ]);
    warn.mockRestore();
  });

  it.each<[string, unknown, [string, string][]]>([
    ['nothing', undefined, [['answer', 'CANNOT_BE_NULL']]],
    ['an error', { errors: [] }, [['answer.fields', 'CANNOT_BE_NULL']]],
    ['an array', [], [['answer', 'INVALID_DATA_TYPE']]],
    ['a sparse array', { fields: new Array(4_000_000_000) }, [['answer.fields', 'INVALID_DATA_TYPE']]],
    ['no field', { fields: [null] }, [['answer.fields[0]', 'CANNOT_BE_NULL']]],
    [
      'a field without a prefix',
      { fields: [{ custom_field: true, api_identifier: 'plano', data_type: 'STRING' }] },
      [['answer.fields[0].api_identifier', 'INVALID_FORMAT']],
    ],
    [
      'an option without a value',
      {
        fields: [
          {
            custom_field: true,
            api_identifier: 'cf_a',
            data_type: 'STRING',
            validation_rules: { valid_options: [{ label: {} }, 'x'] },
          },
        ],
      },
      [
        ['answer.fields[0].validation_rules.valid_options[0].value', 'CANNOT_BE_NULL'],
        ['answer.fields[0].validation_rules.valid_options[1]', 'INVALID_DATA_TYPE'],
      ],
    ],
  ])('with %s is rejected', (_, answer, errors) => {
    expect(errorsOf(() => fromFieldsApi(answer)).map(({ path, error_type }) => [path, error_type])).toEqual(errors);
  });
});
