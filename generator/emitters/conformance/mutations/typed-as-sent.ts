import type { HouseRuleId, PrintedRow } from '../../../catalogue/documents.js';
import type { ErrorType } from '../checker/expected-error.js';

/** The house rule that decides the type of a field where no documentation states it. */
export function typedAsSent({ basis }: PrintedRow, error_type: ErrorType): HouseRuleId[] {
  const isDocumented = basis === undefined || basis.grade === 'newer docs';
  return isDocumented || error_type !== 'INVALID_DATA_TYPE' ? [] : ['typed-as-sent'];
}
