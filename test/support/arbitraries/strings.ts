import fc from 'fast-check';

const whiteSpace = [...'\t\n\u000b\f\r \u00a0\u1680\u2000\u2005\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'];

/** Characters next to white space, or that look like it. */
const lookalikes = ['\u2026', '\u2027', '\u202a', '\u202e', '\u2030', '\u0085', '\u180e', '\u200b', '\u2060', '\u001c'];

/** Texts near an email address, right and wrong. */
export const nearEmails = fc
  .array(fc.constantFrom('a', 'Z', '9', '.', '+', '"', '@', '@', 'é', '𝒳', '\ud800', ...whiteSpace, ...lookalikes), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

const twoDigits = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));

const years = fc.oneof(
  fc.constantFrom('0000', '0004', '0100', '0400', '1600', '1900', '2000', '2020', '2023', '2024', '2100', '9999'),
  fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
);

/** Texts of the form of an RFC 3339 date-time, with numbers in and out of range. */
export const nearDateTimes = fc
  .tuple(
    years,
    twoDigits(0, 13),
    fc.oneof(twoDigits(0, 32), twoDigits(27, 32)),
    fc.constantFrom('T', 't', ' ', 'T', 'T'),
    fc.tuple(twoDigits(0, 25), twoDigits(0, 61), twoDigits(0, 62)).map((parts) => parts.join(':')),
    fc.constantFrom('', '', '.0', '.', '.123456789012345678901', ',5', '.٣'),
    fc.constantFrom('Z', 'z', '+00:00', '-23:59', '+24:00', '+23:60', '+0300', '+03', '', 'Z ', '\u2212' + '03:00'),
  )
  .map(
    ([year, month, day, separator, time, fraction, offset]) =>
      `${year}-${month}-${day}${separator}${time}${fraction}${offset}`,
  );

/** Values of `traffic_source`: cookies, UTM sources, and what is nearly a cookie. */
export const trafficSources = fc
  .tuple(
    fc.constantFrom('encoded_', '{', '%7B', '%7b', 'eyJ', 'Encoded_', ' {', 'ey', '%7', 'google', ''),
    fc.string({ maxLength: 5 }),
  )
  .map(([start, rest]) => start + rest);

/** Names of custom fields, right and wrong. */
export const nearCustomNames = fc
  .tuple(
    fc.constantFrom('cf_', 'cf', 'CF_', ' cf_', 'cf-', 'xcf_'),
    fc.constantFrom(
      '',
      'a',
      'plan',
      '\n',
      'a\nb',
      '\r',
      '\u2028',
      'a\u2029',
      '\u2026',
      '\u2027',
      '\u202a',
      '\u202b',
      '_',
      '𝒳',
      '\ud800',
      '__proto__',
    ),
  )
  .map(([start, rest]) => start + rest);
