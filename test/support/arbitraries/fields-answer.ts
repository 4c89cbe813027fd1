import fc from 'fast-check';

/** A field of an account, and what the response states of it. */
export interface DescribedField {
  name: string;
  isCustom: boolean;
  dataType: string;
  options: string[];
}

const described: fc.Arbitrary<DescribedField> = fc.record({
  name: fc.stringMatching(/^cf_[a-z0-9_]{1,20}$/),
  isCustom: fc.boolean(),
  dataType: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('STRING', 'STRING[]', 'INTEGER', 'BOOLEAN') },
    { weight: 1, arbitrary: fc.constantFrom('MONEY', 'FLOAT[]', 'toString') },
  ),
  options: fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
});

/** A response of `GET /platform/contacts/fields`, as its documentation describes it, and what it states. */
export const fieldsAnswer = fc.uniqueArray(described, { selector: ({ name }) => name, maxLength: 8 }).map((fields) => ({
  described: fields,
  answer: {
    fields: fields.map(({ name, isCustom, dataType, options }) => ({
      uuid: '00000000-0000-4000-8000-000000000001',
      api_identifier: name,
      custom_field: isCustom,
      data_type: dataType,
      name: { default: 'Name', 'pt-BR': 'Nome' },
      label: { default: 'Label', 'pt-BR': 'Rótulo' },
      presentation_type: 'TEXT_INPUT',
      validation_rules:
        options.length === 0 ? {} : { valid_options: options.map((value) => ({ value, label: { 'pt-BR': value } })) },
    })),
  },
}));
