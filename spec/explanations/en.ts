import type { Explanations } from './explanation.js';

export const en: Explanations = {
  CANNOT_BE_NULL: {
    meaning: 'A required field is missing, or a field is null.',
    fix: 'Send the field with a value. Leave out an optional field that has none.',
  },
  INVALID_DATA_TYPE: {
    meaning: 'The value has another JSON type than the field.',
    fix: 'Convert the value: "12" is a string, 12 a number, true a boolean, ["a"] a list (SET).',
  },
  CANNOT_BE_BLANK: {
    meaning: 'A required string is empty.',
    fix: 'Send a value. An empty required string is treated as a missing one.',
  },
  INVALID_OPTION: {
    meaning: 'The value is not one of the enum values. Case matters.',
    fix: 'Use one of validation_rules.valid_options exactly as written.',
  },
  INVALID_FORMAT: {
    meaning: 'The string is not an email address, or not a date-time of RFC 3339.',
    fix: 'An email has one @ and no spaces. A date-time is 2026-01-31T09:30:00Z, or with an offset such as -03:00.',
  },
  TOO_SHORT: {
    meaning: 'The string is shorter than its limit.',
    fix: 'Lengthen it to at least validation_rules.minimum characters.',
  },
  TOO_LONG: {
    meaning: 'The string is longer than its limit, or the event is longer than the body of a request.',
    fix: 'Shorten it to at most validation_rules.maximum characters, or bytes for a whole event.',
  },
  OUT_OF_RANGE: {
    meaning: 'A number, or the number of items of a list, is beyond a limit that your account declares.',
    fix: 'Send a value within the limit in validation_rules.',
  },
  INVALID: {
    meaning: 'The value is wrong in a way that has no type of its own, such as a value that is not JSON.',
    fix: 'Read the message and the path of the error: they name the problem.',
  },
  CONFLICTING_FIELD: {
    meaning: 'Two fields exclude each other: a UTM field is filled in while traffic_source holds a cookie.',
    fix: 'Send either the cookie alone, or traffic_source, traffic_medium, traffic_campaign and traffic_value from the UTM parameters.',
  },
  AT_LEAST_ONE_REQUIRED: {
    meaning: 'None of several fields is present, of which at least one identifies the contact.',
    fix: 'Send one of validation_rules.fields.',
  },
  INVALID_FIELDS: {
    meaning: 'The event has no such field. RD Station drops an unknown field silently: its value would be lost.',
    fix: 'Use one of validation_rules.did_you_mean, or the list of "rdsm-events events EVENT_TYPE". A custom field begins with cf_ and is accepted by a CONVERSION only.',
  },
  MISSING: {
    meaning: 'A required field is missing: the API was seen to report it so.',
    fix: 'Send the field that the path of the error names.',
  },
  VALUES_MUST_BE_LOWERCASE: {
    meaning: 'A value, such as a tag, has capital letters.',
    fix: 'Send it in lower case.',
  },
  MUST_BE_STRING: {
    meaning: 'The value is not a string.',
    fix: 'Send the value in quotes: "12" instead of 12.',
  },
  INVALID_EMAIL_FORMAT: {
    meaning: 'The API does not accept the email address. It may be stricter than its documentation.',
    fix: 'Correct the address, or leave the event out.',
  },
  UNABLE_TO_LOAD_CDP_SCHEMA: {
    meaning: 'The API key belongs to another product, such as RD Station CRM.',
    fix: 'Create an API key in RD Station Marketing and use that one.',
  },
  BAD_REQUEST: {
    meaning: 'The body of the request is not JSON.',
    fix: 'Send the result of JSON.stringify with the header Content-Type: application/json.',
  },
  UNAUTHORIZED: {
    meaning: 'The access token or the API key is missing, wrong or expired.',
    fix: 'Send an access token as "Authorization: Bearer …" to /platform/events, an API key as ?api_key=… to /platform/conversions. An access token expires: get a new one with the refresh token.',
  },
  RESOURCE_NOT_FOUND: {
    meaning: 'The address does not exist, or the contact of the event does not.',
    fix: 'Check the path. Send a CONVERSION first if the event requires an existing contact.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    meaning: 'The request does not state that its body is JSON.',
    fix: 'Send the header Content-Type: application/json.',
  },
  RATE_LIMIT_EXCEDDED: {
    meaning: 'Too many requests, of the account in a minute or for one contact in a day. The API spells the type so.',
    fix: 'Wait, and send fewer requests: several events fit into one batch.',
  },
  SERVICE_UNAVAILABLE: {
    meaning: 'RD Station failed. The event may be valid.',
    fix: 'Send it again later, with growing pauses.',
  },
  DEPRECATED: {
    meaning: 'The event, field or value should no longer be used.',
    fix: 'Use details.successor, if there is one.',
  },
  EXPECTED: {
    meaning: "RD Station's own client always sends this field. It is missing.",
    fix: 'Send it if you know its value. The event is valid without it.',
  },
  UNUSUAL: {
    meaning: 'The value is valid, but a source states that it should be different.',
    fix: 'Follow the message if you can. The event is valid as it is.',
  },
  UNLISTED: {
    meaning: 'No source lists this field, and the table of the event cannot be read.',
    fix: 'Compare the name with "rdsm-events events EVENT_TYPE": it may be misspelt.',
  },
};
