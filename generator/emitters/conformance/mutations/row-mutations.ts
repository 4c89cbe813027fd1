import type { Row, SentenceId } from '../../../catalogue/documents.js';
import { fieldPath } from '../checker/path.js';
import { brokenArrays } from './broken-arrays.js';
import { brokenValues } from './broken-values.js';
import type { Fault } from './mutation.js';
import { typedAsSent } from './typed-as-sent.js';

/** Sentences of the page about these fields of all tables. */
const sentencesOf: Readonly<Record<string, readonly SentenceId[]>> = {
  event_type: ['event-type-literal', 'unknown-event-type'],
  event_family: ['event-family-cdp'],
  payload: ['body-shape'],
};

/** Every way to violate one row, at the path of its field. */
export function rowMutations(row: Row): Fault[] {
  return fieldMutations(row, row.field);
}

/** The same for a field with any name: the row of the custom fields represents many. */
export function fieldMutations(row: Row, key: string): Fault[] {
  const parent = row.in === 'envelope' ? '$.body' : '$.body.payload';
  return [...brokenValues(row), ...brokenArrays(row)].map(({ name, value, error_type, at = '', belongsTo = {} }) => ({
    name: `${JSON.stringify(key)}: ${name}`,
    changes: [{ in: row.in, key, value }],
    expected: { error_type, path: fieldPath(parent, key) + at },
    belongsTo: {
      rows: [row.id, ...(belongsTo.rows ?? [])],
      sentences: [...(belongsTo.sentences ?? []), ...(sentencesOf[row.field] ?? []), ...requiredOfSale(row)],
      houseRules: [...new Set([...(belongsTo.houseRules ?? []), ...typedAsSent(row, error_type)])],
    },
  }));
}

/** The second page states it again for a sale. */
function requiredOfSale(row: Row): SentenceId[] {
  return row.in === 'envelope' && row.required ? ['sale-body'] : [];
}
