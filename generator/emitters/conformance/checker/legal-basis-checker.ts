import { legalBasisRows, statusRules, type ValueRule } from '../../../catalogue/documents.js';
import type { ExpectedError } from './expected-error.js';
import { type Fields, own, unlistedKeys } from './fields.js';
import { fieldPath } from './path.js';
import { memberFault, valueFault } from './value-checker.js';

export function checkLegalBasis(value: unknown, path: string): ExpectedError[] {
  const fault = memberFault(value, 'Object', path);
  if (fault) return [fault];
  const basis = value as Fields;
  return [
    ...legalBasisRows.flatMap((row) => {
      const rule = row.field === 'status' ? statusRule(own(basis, 'category')) : { ...row, required: true };
      return valueFault(own(basis, row.field), rule, fieldPath(path, row.field)) ?? [];
    }),
    ...unlistedKeys(basis, legalBasisRows).map(
      (key): ExpectedError => ({ error_type: 'INVALID_FIELDS', path: fieldPath(path, key) }),
    ),
  ];
}

/** What status must be for this category. For an unknown category, every status is accepted, and so is none. */
function statusRule(category: unknown): ValueRule {
  const [, , status] = legalBasisRows;
  const rule = Object.entries(statusRules).find(([name]) => name === category)?.[1];
  return { type: status.type, ...(rule ?? { required: false, options: status.options }) };
}
