// Generated from spec/errors.ts. Do not edit: change the spec and run "npm run generate".

export { missing, notAnOption, unknownField, wrongFormat, wrongType } from './runtime/fault.js';
export type { Fault } from './runtime/fault.js';
export type { Place } from './runtime/report.js';
export { printPath } from './runtime/path.js';
export { suggest } from './runtime/suggest.js';
export { RdsmValidationError } from './runtime/validation-error.js';
