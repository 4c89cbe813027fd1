// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export {
  assertGreeting,
  assertGreetingPayload,
  greetingPayloadSchema,
  greetingSchema,
  isGreeting,
  isGreetingPayload,
  validateGreeting,
  validateGreetingPayload,
} from './greeting.js';
export {
  assertFarewellSaid,
  assertFarewellSaidPayload,
  farewellSaidPayloadSchema,
  farewellSaidSchema,
  isFarewellSaid,
  isFarewellSaidPayload,
  validateFarewellSaid,
  validateFarewellSaidPayload,
} from './farewell-said.js';
export { assertEvent, eventSchema, isEvent, validateEvent } from './event.js';
export { assertBatch, batchSchema, isBatch, validateBatch } from './batch.js';
export { currentEventTypes, deprecatedEventTypes, eventTypes } from './event-types.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidateOptions, ValidationResult } from './runtime/validate.js';
export type { StandardIssue, StandardResult, StandardSchema } from './runtime/standard-schema.js';
export type { JsonSchemaOptions, JsonSchemaTarget, StandardJsonSchema } from './runtime/json-schema.js';
export type {
  DeprecatedNotice,
  ExpectedNotice,
  Notice,
  NoticeOrigin,
  Recommendation,
  UnlistedNotice,
  UnusualNotice,
} from './runtime/notices/notice.js';
