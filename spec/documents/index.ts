export { cookieBeginnings, isCookie } from './cookie.js';
export * from './current/index.js';
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
  type AtLeastOneOf,
  type Format,
  type MemberTable,
  optional,
  type PrintedRow,
  type Row,
  required,
  type Table,
  type TypeWord,
  table,
  type Unlisted,
  type ValueRule,
} from './table.js';
export {
  batchTable,
  currentTables,
  currentTypes,
  documentedTables,
  documentedTypes,
  type EventType,
  eventTypes,
  rows,
  tableOf,
  tables,
} from './tables.js';
