import { customFieldPrefix, type Row } from '../../../catalogue/documents.js';
import { withField } from '../mutations/mutation.js';
import type { Candidate } from './case.js';

const afterPrefix = [
  'a',
  '0',
  ' ',
  '_',
  '"so"',
  'a.b',
  'a[0]',
  'back\\slash',
  'não',
  '日本',
  '😀',
  '\t',
  '\u000b',
  '\u000c',
  '\u0085',
  '\u00a0',
  '__proto__',
  'cf_again',
  'order_id',
  'with a name that is long '.repeat(40),
];

/** Names that custom fields can have, where the table is open. */
export function acceptedNames(row: Row, rows: readonly Row[], payload: object): Candidate[] {
  if (!row.open) return [];
  const names = afterPrefix.map((rest) => customFieldPrefix + rest);
  const unlisted = names.filter((name) => rows.every(({ field }) => field !== name));
  return unlisted.map((name) => {
    return { what: `The custom field ${JSON.stringify(name.slice(0, 64))}`, body: withField(payload, name, 'text') };
  });
}
