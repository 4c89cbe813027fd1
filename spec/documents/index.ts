export { cookieBeginnings, isCookie } from './cookie.js';
export { customFieldPrefix, isCustomFieldName, lineBreakNeighbours, lineBreaks } from './custom-field.js';
export { type HouseRuleId, houseRules } from './house-rules.js';
export {
  type Category,
  type LegalBasisField,
  legalBasesPrintedUnder,
  legalBasisRows,
  statusRules,
} from './legal-bases.js';
export { type SentenceId, sentences } from './sentences.js';
export {
  type Format,
  optional,
  type Row,
  required,
  type Table,
  type TypeWord,
  table,
  type ValueRule,
} from './table.js';
export { batchTable, type EventType, eventTypes, rows, tableOf, tables } from './tables.js';
