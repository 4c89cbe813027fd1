import * as builders from '@rdsm-events/builders';
import { RdsmValidationError } from '@rdsm-events/builders';
import * as validators from '@rdsm-events/validators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/* A program without types may misspell an option: it is rejected, and never ignored. */

const { conversion, fromFieldsApi, splitBatch, trafficSource, defineCustomFields, text } = builders;
const contact = { email: 'ana@example.com', conversion_identifier: 'contato' };
const declared = defineCustomFields({ cf_note: text });

/** Functions with options, the argument that has them, and the names that exist. */
const functions: [name: string, call: (options: never) => unknown, argument: string, names: string[]][] = [
  [
    'conversion.fromForm',
    (options) => conversion.fromForm(contact, options),
    'options',
    ['fields', 'inputs', 'others', 'dropEmpty', 'decimal'],
  ],
  [
    'fromForm with declared fields',
    (options) => declared.conversion.fromForm(contact, options),
    'options',
    ['fields', 'inputs', 'others', 'dropEmpty', 'decimal'],
  ],
  ['splitBatch', (options) => splitBatch([], options), 'options', ['maxBytes']],
  ['fromFieldsApi', (options) => fromFieldsApi({ fields: [] }, options), 'options', ['onUnknownType']],
  ['fromUtm', (options) => trafficSource.fromUtm('', options), 'options', ['customFields', 'onIgnored']],
  ['parseUtm', (options) => trafficSource.parseUtm('', options), 'options', ['customFields']],
  ['trafficSource.from', trafficSource.from as never, 'visit', ['cookie', 'url', 'customFields', 'onIgnored']],
];

function errorOf(run: () => unknown): RdsmValidationError {
  try {
    run();
  } catch (error) {
    if (error instanceof RdsmValidationError) return error;
    throw error;
  }
  return expect.fail('Nothing is thrown.');
}

describe.each(functions)('%s', (_, call, argument, names) => {
  it('rejects any option that does not exist, with its name as the path', () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (name, value) => {
        fc.pre(!names.includes(name) && name !== '__proto__');
        const { errors } = errorOf(() => call({ [name]: value } as never));
        expect(errors).toHaveLength(1);
        expect(errors[0]).toMatchObject({
          error_type: 'INVALID_FIELDS',
          path: expect.stringMatching(`^${argument}[.[]`),
        });
      }),
    );
  });

  it('suggests the option that was probably meant', () => {
    for (const name of names.filter((name) => name.length > 4)) {
      const { errors } = errorOf(() => call({ [name.slice(0, -1)]: 1 } as never));
      expect(errors[0].validation_rules?.did_you_mean).toEqual([name]);
    }
  });

  it('rejects options that are no object, and accepts absent ones', () => {
    for (const options of [5, 'x', [], true]) {
      expect(errorOf(() => call(options as never)).errors).toEqual([
        expect.objectContaining({ error_type: 'INVALID_DATA_TYPE', path: argument }),
      ]);
    }
    for (const options of [undefined, null, {}, { [names[0] as string]: undefined }]) call(options as never);
  });
});

it('An option with a choice rejects another value, and lists the choice', () => {
  expect(
    errorOf(() => conversion.fromForm(contact, { others: 'colect' as never, decimal: ';' as never })).errors,
  ).toEqual([
    {
      error_type: 'INVALID_OPTION',
      error_message: 'Must be one of the valid options.',
      validation_rules: { valid_options: ['ignore', 'collect'] },
      path: 'options.others',
    },
    expect.objectContaining({ path: 'options.decimal' }),
  ]);
  expect(errorOf(() => conversion.fromForm(contact, { fields: 'x' as never })).message).toBe(
    "options.fields: Must be of type 'OBJECT'.",
  );
});

describe('The options of a validator', () => {
  const event = conversion(contact);
  const all = Object.entries(validators).filter(([name]) => /^(?:validate|assert)/.test(name));
  const call = (validate: unknown, value: unknown, options: unknown) => () =>
    (validate as (...args: unknown[]) => unknown)(value, options);
  it.each([
    ...all,
    ['validateConversion with declared fields', declared.validateConversion],
    ['validateConversionPayload with declared fields', declared.validateConversionPayload],
  ])('%s: a misspelt one is an error, whether or not the value is valid', (_, validate) => {
    for (const value of [event, event.payload, [event], {}, null]) {
      for (const options of [{ unknownField: 'allow' }, { unknownFields: 'alow' }, { unknownFields: true }]) {
        expect(call(validate, value, options)).toThrow(TypeError);
        expect(call(validate, value, options)).toThrow("The only option is unknownFields: 'reject' or 'allow'.");
      }
    }
  });
});

it('A custom field whose name lacks the prefix is rejected with the name that was meant', () => {
  const { message, errors } = errorOf(() => defineCustomFields({ plano: text, cf_: text } as never));
  expect(message).toBe('fields.plano: The name of a custom field begins with cf_. Did you mean cf_plano? (and 1 more)');
  expect(errors.map(({ path, validation_rules }) => [path, validation_rules])).toEqual([
    ['fields.plano', { prefix: 'cf_', did_you_mean: ['cf_plano'] }],
    ['fields.cf_', undefined],
  ]);
});

describe('A whole event in place of its payload', () => {
  it('has one error, which suggests the payload', () => {
    const makers = [builders.sale, builders.sale.parse, conversion, builders.ecommerceOrderPaid, declared.conversion];
    for (const make of makers as ((payload: unknown) => unknown)[]) {
      const { errors, message } = errorOf(() => make(conversion(contact)));
      expect(errors).toHaveLength(1);
      expect(message).toBe(
        '$.body.payload: Is a whole event, where its payload is expected. Did you mean event.payload?',
      );
    }
  });

  it('is no payload with a field of such a name', () => {
    expect(errorOf(() => builders.sale({ email: 'a@b', payload: {} } as never)).errors[0].path).toBe(
      '$.body.payload.funnel_name',
    );
  });
});
