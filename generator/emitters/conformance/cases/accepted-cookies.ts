import { cookieBeginnings, type Row } from '../../../catalogue/documents.js';
import { withField } from '../mutations/mutation.js';
import type { Candidate } from './case.js';

/** What is nearly a cookie, and therefore a UTM source. */
const sources = [
  'google',
  '',
  ' {',
  '[{',
  'encoded',
  'Encoded_',
  ' encoded_',
  '%7',
  '%7C',
  '%257B',
  'eyj',
  'EYJ',
  'ey',
];

/** Cookies alone and with empty fields, and other strings with fields that are not empty. */
export function acceptedCookies(row: Row, payload: object): Candidate[] {
  const excluded = row.cookieEmpties ?? [];
  if (excluded.length === 0) return [];
  const withFields = (source: string, value: string | undefined) =>
    excluded.reduce((changed, field) => withField(changed, field, value), withField(payload, row.field, source));
  return [
    ...cookieBeginnings.flatMap((beginning) => [
      { what: `The cookie ${beginning} alone`, body: withFields(beginning, undefined) },
      { what: `The cookie ${beginning}rest with empty fields`, body: withFields(`${beginning}rest`, '') },
    ]),
    ...sources.map((source) => ({
      what: `${JSON.stringify(source)}, which is no cookie, with fields that are not empty`,
      body: withFields(source, 'cpc'),
    })),
  ];
}
