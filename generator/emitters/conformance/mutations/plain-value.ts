import type { Limit, PrintedRow } from '../../../catalogue/documents.js';

/** A valid value without notices; deterministic. */
export function plainValue(row: PrintedRow): unknown {
  const { type, options, format, sample } = row;
  if (type === 'Anything') return sample;
  if (options !== undefined) return options[0];
  if (format !== undefined) return format === 'email' ? 'ana@example.com' : '2019-03-15T15:00:00Z';
  if (type === 'Integer' || type === 'Float') return 1;
  if (type === 'Boolean') return true;
  if (type.startsWith('Array')) return row.members ? [plainMember(row.members.rows)] : [];
  return row.should?.map(plainString).find((text) => text !== undefined) ?? 'text';
}

/** An object of an array, with all its fields. */
function plainMember(rows: readonly PrintedRow[]): object {
  return Object.fromEntries(rows.map((row) => [row.field, plainValue(row)]));
}

function plainString(limit: Limit): string | undefined {
  if (limit.kind === 'values') return limit.values[0];
  if (limit.kind !== 'form') return undefined;
  switch (limit.form) {
    case 'E.164':
      return '+5511912341234';
    case 'web address':
      return 'https://example.com/page';
    case 'no capital letters':
      return 'text';
  }
}
