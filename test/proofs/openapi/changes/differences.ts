const notInOpenapi = 'OpenAPI cannot express it.';
const patterns = 'To redocly diff, every changed pattern is major; we compare the strings that both match.';
const customFields = 'redocly diff does not compare the names of custom fields.';
const negation = 'redocly diff does not invert changes inside `not`.';
const constants = 'redocly diff does not compare a constant with an enum.';
const names = 'The name of a type is not part of the API, but users import it.';
const additions = 'To redocly diff, a new combination of schemas is always major.';

/** Seeded changes that `redocly diff` classifies differently, and why. */
export const differences: Record<string, string> = {
  'an event that needs an existing contact': notInOpenapi,
  'another name of a validator': notInOpenapi,
  'a lower limit of the body': notInOpenapi,
  'another type of an error': notInOpenapi,
  'another name of a data type': notInOpenapi,
  'another beginning of paths': notInOpenapi,
  'a looser pattern of a format: a space between date and time': patterns,
  'a pattern that is written differently and accepts the same': patterns,
  'less that counts as a cookie': patterns,
  'no custom fields any more': customFields,
  'narrower names of custom fields': customFields,
  'a fixed field with the name of a custom field, and another type': customFields,
  'a fixed field that becomes a custom field': customFields,
  'one more field that must be empty with a cookie': negation,
  'one field less that must be empty with a cookie': negation,
  'the rule of the cookie for a field that was always there': negation,
  'data processing that can be declined': constants,
  'at least one of two fields in place of a required one': additions,
  'a rule about fields that are new': additions,
  'a string that may also be a number': additions,
  'another name of a definition': names,
};
