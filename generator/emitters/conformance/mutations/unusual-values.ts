import type { Limit } from '../../../catalogue/documents.js';

/** What is special, and the value. */
type Named = readonly (readonly [string, unknown])[];

/** Values of the documented type that are not as they should be; the members of an array are copies of one. */
export function unusualValues(limit: Limit, member: unknown = 'text'): Named {
  switch (limit.kind) {
    case 'values':
      return unlistedTexts(limit.values);
    case 'maxLength':
      return [[`${limit.limit + 1} characters`, 'a'.repeat(limit.limit + 1)]];
    case 'maxItems':
      return [[`${limit.limit + 1} members`, Array(limit.limit + 1).fill(member)]];
    case 'minimum':
      return [limit.limit - 1, -2147483648].map((value) => [`the number ${value}`, value]);
    case 'form':
      return unusualForms[limit.form];
  }
}

/** Values at the limit that are still as they should be. */
export function usualValues(limit: Limit, member: unknown = 'text'): Named {
  switch (limit.kind) {
    case 'values':
      return limit.values.map((value) => [`the usual ${value}`, value]);
    case 'maxLength':
      return [[`${limit.limit} characters`, 'a'.repeat(limit.limit)]];
    case 'maxItems':
      return [[`${limit.limit} members`, Array(limit.limit).fill(member)]];
    case 'minimum':
      return [[`the number ${limit.limit}`, limit.limit]];
    case 'form':
      return usualForms[limit.form];
  }
}

function unlistedTexts(values: readonly string[]): Named {
  const [first = ''] = values;
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return ['none of them', other, `${first} `].map((value) => [`unusual ${JSON.stringify(value)}`, value]);
}

type Forms = Readonly<Record<Extract<Limit, { kind: 'form' }>['form'], Named>>;

const unusualForms: Forms = {
  'E.164': quoted(
    '11912341234',
    '5511912341234',
    '+55 11 91234-1234',
    '+55 (11) 912341234',
    '0055119123412',
    '+0511912341234',
    '+1234567890123456',
    '+',
    '++5511912341234',
    '+5511912341234 ',
    '+55119123412a4',
    '+\u0665511912341234',
  ),
  'web address': quoted(
    'www.example.com',
    'example.com/page',
    '/page',
    'ftp://example.com',
    'http:/example.com',
    'http://',
    'https://',
    'https://example.com/a page',
    ' https://example.com',
    'https://example.com\n',
  ),
  'no capital letters': quoted('Lead', 'VIP', 'newsLetter'),
};

const usualForms: Forms = {
  'E.164': quoted('+5511912341234', '+551130373600', '+14155552671', '+123456789012345'),
  'web address': quoted(
    'http://example.com',
    'https://loja.example.com/produtos/1?cor=azul#foto',
    'HTTPS://EXAMPLE.COM/',
    'http://localhost:3000',
    'https://exámple.com/ação',
  ),
  'no capital letters': quoted('lead', 'ação', 'a b', '2026', '日本', ''),
};

function quoted(...values: string[]): Named {
  return values.map((value) => [JSON.stringify(value), value]);
}
