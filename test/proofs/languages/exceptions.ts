import type { Exception } from './language.js';

export const dollarBeforeFinalLineBreak: Exception = {
  reason: '`$` in a pattern also matches before a line break that ends the text',
  ids: /-line-break-at-the-end$|\/unlisted-cf_a-n-in-the-payload-text$/,
};

export const largeNumberIsNoInteger: Exception = {
  reason: 'a number that is written or kept with an exponent, 1e+21, is no integer',
  ids: /[_/-](?:total_items|duration|quantity)-the-number-1e-21(?:-in-a-member)?$/,
};

/** Patterns contain white space character by character; read byte by byte, they contain parts of other characters. */
export const bytesForCharacters: Exception = {
  reason: 'std::regex reads UTF-8 byte by byte, and rejects letters that share a byte with white space',
  ids: /\/email-(?:letters-beyond-ASCII|a-character-of-two-units|character-(?:[89af][0-9a-f]|(?!202[7a-e])[0-9a-f]{4}))$|\/The-custom-field-cf_.*-u(?!000b)[0-9a-f]+/,
};

export const nullCharacterEndsText: Exception = {
  reason: 'its length of a text ends at U+0000, so that a text of this one character is empty',
  ids: /\/(?:conversion_identifier|funnel_name|cf_(?:order|cart)_id|chat_subject|call_from_number|media_identifier|phone)-a-control-character$/,
};
