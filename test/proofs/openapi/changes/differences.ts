const notInOpenapi = 'OpenAPI cannot express it.';
const patterns = 'To redocly diff, every changed pattern is major; we compare the strings that both match.';
const customFields = 'redocly diff does not compare the names of custom fields.';
const described = 'The OpenAPI documents only describe rules over several fields.';
const ascii = 'The OpenAPI documents have another pattern of an email address, in ASCII.';
const order = 'To redocly diff, a parameter with its enum values in another order is another parameter.';
const constants = 'redocly diff does not compare a constant with an enum.';
const names = 'The name of a type is not part of the API, but users import it.';
const additions = 'To redocly diff, a new combination of schemas is always major.';

/** Seeded changes that `redocly diff` classifies differently, and why. */
export const differences: Record<string, string> = {
  'an event that needs an existing contact': notInOpenapi,
  'another name of a validator': notInOpenapi,
  'a lower limit of the body': notInOpenapi,
  'another type of an error': notInOpenapi,
  'a known kind of error that only the API reports is gone': notInOpenapi,
  'another name of a data type': notInOpenapi,
  'another beginning of paths': notInOpenapi,
  'a looser pattern of a format: a space between date and time': patterns,
  'a pattern that is written differently and accepts the same': patterns,
  'a tighter pattern of a format: a domain with a dot': ascii,
  'events in another order': order,
  'more that counts as a cookie': described,
  'no custom fields any more': customFields,
  'narrower names of custom fields': customFields,
  'a fixed field with the name of a custom field, and another type': customFields,
  'a fixed field that becomes a custom field': customFields,
  'one more field that must be empty with a cookie': described,
  'the rule of the cookie for a field that was always there': described,
  'at least one of two fields': described,
  'data processing that can be declined': constants,
  'a string that may also be a number': additions,
  'another name of a definition': names,
};
