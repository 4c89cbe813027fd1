const million = 1_000_000;

/** Names of fields that code trips over. */
export const adversarialNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
  'then',
  '0',
  '-1',
  '4294967295',
  '',
  ' ',
  'a b',
  'cx_y',
  'xf_y',
  'cfxy',
  'Zz9_',
  'zZ',
  '"',
  "'",
  '\\',
  ']',
  '["x"]',
  '\n',
  '\u0000',
  '\u2028',
  '\ud800',
  '😀',
  'Email',
  'email ',
  'emial',
  'cf_',
  'cf_\n',
  'cf_\u2028',
  'cf_😀',
  'cf_\ud800',
  'cf___proto__',
  ' cf_x',
];

/** Names of ten million characters. */
export const longNames = ['x', 'ł', '😀', '"', '\u0000', '\ud800'].flatMap((character) => {
  const text = character.repeat((10 * million) / character.length);
  return [text, `cf_${text}`, `cf_${text}\n`, `${'x'.repeat(63)}${text}`];
});
