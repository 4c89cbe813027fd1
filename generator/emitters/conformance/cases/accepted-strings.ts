/** What is special, and the string. */
type Named = readonly (readonly [string, string])[];

export const acceptedStrings: Named = [
  ['a space', ' '],
  ['the digit 0', '0'],
  ['the word null', 'null'],
  ['a line break', 'line\nbreak\r\n'],
  ['a line separator', '\u2028'],
  ['a control character', '\u0000'],
  ['quotes', 'say "so" \\ and \'so\''],
  ['letters beyond ASCII', 'ação 日本語'],
  ['a character of two units', '😀'],
  ['1,000 characters', 'long text '.repeat(100)],
];

export const acceptedEmails: Named = [
  ['one character on each side', 'a@b'],
  ['a plus sign', 'ana+list@example.com'],
  ['no domain with a dot', 'ana@localhost'],
  ['dots everywhere', '.ana..b.@.example..com.'],
  ['capital letters', 'ANA@EXAMPLE.COM'],
  ['an address in brackets', 'ana@[127.0.0.1]'],
  ['quotes and commas', '"ana",<b>@example.com'],
  ['letters beyond ASCII', 'não@exámple.com'],
  ['a character of two units', '😀@😀'],
  ['200 characters on each side', `${'a'.repeat(200)}@${'b'.repeat(200)}`],
  // The neighbours of white space, and what some languages count as white space.
  ...[0x00, 0x08, 0x0e, 0x1c, 0x1f, 0x21, 0x7f, 0x85, 0x9f, 0xa1, 0x180e, 0x1fff, 0x200b, 0x200d, 0x2026].map(
    character,
  ),
  ...[0x2030, 0x2060, 0x2fff, 0x3001, 0xfefe, 0xff20].map(character),
];

export const acceptedDateTimes: Named = [
  ['in UTC', '2019-03-15T15:00:00Z'],
  ['small letters', '2019-03-15t15:00:00z'],
  ['a fraction of one digit', '2019-03-15T15:00:00.5Z'],
  ['a fraction of twenty digits', '2019-03-15T15:00:00.00000000000000000001Z'],
  ['east of Greenwich', '2019-03-15T15:00:00+05:45'],
  ['west of Greenwich', '2019-03-15T15:00:00-03:00'],
  ['the largest offset', '2019-03-15T15:00:00+23:59'],
  ['an unknown offset', '2019-03-15T15:00:00-00:00'],
  ['midnight', '2019-03-15T00:00:00Z'],
  ['the last second of a day', '2019-03-15T23:59:59Z'],
  ['a leap second', '2016-12-31T23:59:60Z'],
  ['second 60 of any minute', '2019-03-15T12:34:60.999+01:00'],
  ['February 29 in a leap year', '2020-02-29T15:00:00Z'],
  ['February 29 of 2000', '2000-02-29T15:00:00Z'],
  ['February 29 of the year 0', '0000-02-29T15:00:00Z'],
  ['February 28 in a common year', '2019-02-28T15:00:00Z'],
  ['January 31', '2019-01-31T15:00:00Z'],
  ['April 30', '2019-04-30T15:00:00Z'],
  ['July 31', '2019-07-31T15:00:00Z'],
  ['August 31', '2019-08-31T15:00:00Z'],
  ['December 31 of the year 9999', '9999-12-31T15:00:00Z'],
];

function character(code: number): readonly [string, string] {
  return [`character ${code.toString(16)}`, `an${String.fromCodePoint(code)}a@example.com`];
}
