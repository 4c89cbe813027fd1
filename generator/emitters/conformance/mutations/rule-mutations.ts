import type { Table } from '../../../catalogue/documents.js';
import type { Fault } from './mutation.js';

/** The rules across fields, each violated: none of the fields is present. */
export function ruleMutations({ event, atLeastOneOf = [] }: Table): Fault[] {
  return atLeastOneOf.map(({ fields }) => ({
    name: `none of ${fields.join(', ')}`,
    changes: fields.map((key) => ({ in: 'payload', key, value: undefined })),
    expected: { error_type: 'AT_LEAST_ONE_REQUIRED', path: '$.body.payload' },
    belongsTo: { rows: fields.map((field) => `${event}.${field}`), sentences: ['identified-by-email-or-phone'] },
  }));
}
