// Generated from spec/errors.ts. Do not edit: change the spec and run "npm run generate".

export { invalidFormat, missing, noPrefix, unknownField, wrongType } from './runtime/errors.js';
export { toApiError } from './runtime/error.js';
export type { LocatedError } from './runtime/error.js';
export { messageOf } from './runtime/message.js';
export { detailedMessageOf } from './runtime/detailed-message.js';
export { issuesOf } from './runtime/standard-schema.js';
export { checkOptions, throwErrors, toResult } from './runtime/validate.js';
export { payloadIssuesOf, throwPayloadErrors, toPayloadResult } from './runtime/payload.js';
export { toValidationError } from './runtime/to-validation-error.js';
export type { Messages, ValidationRules } from './runtime/message.js';
export { addError } from './runtime/explainer.js';
export type { AccountFields, ErrorCollector, Explainer } from './runtime/explainer.js';
export { array } from './runtime/array.js';
export { oneOf, string } from './runtime/scalars.js';
export { printPath } from './runtime/path.js';
export type { Path } from './runtime/path.js';
export { addUnknownField } from './runtime/object.js';
export { suggestCustomField, suggester } from './runtime/suggest.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export { explainDateTimeFormat } from './explainers/formats.js';
export { en } from './messages/api/en.js';
