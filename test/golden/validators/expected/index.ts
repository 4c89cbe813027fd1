// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export { isGreeting, validateGreeting, assertGreeting, greetingSchema } from './greeting.js';
export { isFarewellSaid, validateFarewellSaid, assertFarewellSaid, farewellSaidSchema } from './farewell-said.js';
export { isEvent, validateEvent, assertEvent, eventSchema } from './event.js';
export { isBatch, validateBatch, assertBatch, batchSchema } from './batch.js';
export { eventTypes } from './event-types.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidateOptions, ValidationResult } from './runtime/validate.js';
export type { StandardIssue, StandardResult, StandardSchema } from './runtime/standard-schema.js';
