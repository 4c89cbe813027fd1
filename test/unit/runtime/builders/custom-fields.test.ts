import { type CustomField, conversion, defineCustomFields, listOf, oneOf, text } from '@rdsm-events/builders';
import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../../support/builders.js';
import { growthOf } from '../../../support/growth.js';

const contact = { email: 'a@b', conversion_identifier: 'x' };

/** The errors of a CONVERSION with these custom fields. */
function errorsWith(fields: Record<`cf_${string}`, CustomField<unknown>>, custom: object) {
  const result = defineCustomFields(fields).validateConversion({
    ...conversion(contact),
    payload: { ...contact, ...custom },
  });
  return result.valid ? [] : result.errors.map(({ error_type, path }) => [error_type, path]);
}

const throws: CustomField<unknown> = (_, { path }) => {
  path.push('inside');
  throw new Error('of the kind');
};

const addsAndThrows: CustomField<unknown> = (value, collector) => {
  text(5, collector);
  return throws(value, collector);
};

describe('A kind of custom field', () => {
  it.each([
    ['throws', throws],
    ['adds an error and throws', addsAndThrows],
    ['rejects without an error', () => false],
  ])('that %s rejects the value, and only that', (_, odd) => {
    const fields = { cf_a: odd as CustomField<unknown>, cf_b: listOf(odd as CustomField<unknown>), cf_c: text };
    expect(errorsWith(fields, { cf_a: 'x', cf_b: ['x'], cf_c: 1 })).toEqual([
      ['INVALID', '$.body.payload.cf_a'],
      ['INVALID', '$.body.payload.cf_b[0]'],
      ['INVALID_DATA_TYPE', '$.body.payload.cf_c'],
    ]);
  });

  it.each<[string, object, [path: string, error_type: string][]]>([
    ['no function', { cf_x: 5 }, [['fields.cf_x', 'INVALID_DATA_TYPE']]],
    ['no option', { cf_x: (oneOf as () => unknown)() }, [['fields.cf_x.oneOf[0]', 'CANNOT_BE_NULL']]],
    ['an array of options', { cf_x: oneOf(['a', 'b'] as never) }, [['fields.cf_x.oneOf[0]', 'INVALID_DATA_TYPE']]],
    ['options that are none', { cf_x: oneOf('a', 5 as never) }, [['fields.cf_x.oneOf[1]', 'INVALID_DATA_TYPE']]],
    ['an item that is none', { cf_x: listOf('text' as never) }, [['fields.cf_x.listOf', 'INVALID_DATA_TYPE']]],
    [
      'an item without options',
      { cf_x: listOf(listOf((oneOf as () => CustomField<string>)())) },
      [['fields.cf_x.listOf.listOf.oneOf[0]', 'CANNOT_BE_NULL']],
    ],
    [
      'several errors',
      { plan: text, cf_x: null, cf_: text },
      [
        ['fields.plan', 'INVALID_FIELDS'],
        ['fields.cf_x', 'INVALID_DATA_TYPE'],
        ['fields.cf_', 'INVALID_FIELDS'],
      ],
    ],
  ])('with %s is rejected at its name in the declaration', (_, fields, errors) => {
    const reported = errorsOf(() => defineCustomFields(fields as never));
    expect(reported.map(({ path, error_type }) => [path, error_type])).toEqual(errors);
  });

  it('may contain another one', () => {
    expect(errorsWith({ cf_a: listOf(listOf(oneOf('x'))) }, { cf_a: [['x'], ['x', 'y'], null] })).toEqual([
      ['INVALID_OPTION', '$.body.payload.cf_a[1][1]'],
      ['CANNOT_BE_NULL', '$.body.payload.cf_a[2]'],
    ]);
  });
});

describe('Declared custom fields', () => {
  it('are not read from an array', () => {
    const payload = Object.assign(Object.setPrototypeOf([], null), contact, { cf_a: 'x' });
    const { isConversion, validateConversion } = defineCustomFields({ cf_a: text });
    expect(isConversion({ ...conversion(contact), payload })).toBe(false);
    const result = validateConversion({ ...conversion(contact), payload });
    expect(result.valid ? [] : result.errors).toMatchObject([{ validation_rules: { data_type: 'OBJECT' } }]);
  });

  it('have errors that share nothing', () => {
    const { validateConversion } = defineCustomFields({ cf_a: oneOf('x'), cf_b: text });
    const validate = () => {
      const result = validateConversion({ ...conversion(contact), payload: { ...contact, cf_a: 'y', cf_b: 1 } });
      return result.valid ? [] : result.errors;
    };
    const [first, second] = validate();
    const copies = JSON.stringify([first, second]);
    first?.validation_rules?.valid_options?.push('y');
    Object.assign(second?.validation_rules ?? {}, { data_type: 'Texto' });
    expect(JSON.stringify(validate())).toBe(copies);
  });

  it('take time in proportion to their number, suggestions included', () => {
    const named = (count: number, middle: string) =>
      Array.from({ length: count }, (_, index) => `cf_${'a'.repeat(58)}${middle}${String(index).padStart(4, '0')}`);
    const validate = (count: number) => {
      const { validateConversion } = defineCustomFields(
        Object.fromEntries(named(count, '').map((name) => [name, text])) as Record<`cf_${string}`, typeof text>,
      );
      const unknown = Object.fromEntries(named(count, 'x').map((name) => [name, 'x']));
      const event = { ...conversion(contact), payload: { ...contact, ...unknown } };
      return () => validateConversion(event);
    };
    // Sixteen times as many: a product of the two numbers would take 256 times as long.
    expect(growthOf(validate, 200, 3200)).toBeLessThan(100);
  });
});
