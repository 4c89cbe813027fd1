// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export { buildGreeting, greeting } from './greeting.js';
export type { GreetingInput } from './greeting.js';
export { buildFarewellSaid, farewellSaid } from './farewell-said.js';
export type { FarewellSaidInput } from './farewell-said.js';
export type { FormError, FormInputs, FormOptions, FormResult } from './runtime/form.js';
export type { FormChange } from './runtime/form-part.js';
export { RdsmValidationError } from './runtime/validation-error.js';
export { batch, buildBatch } from './batch.js';
export { talkWithItems } from './talk-with-items.js';
export type { TalkItem } from './talk-with-items.js';
export { splitBatch } from './split-batch.js';
export type { SplitBatchOptions } from './runtime/split-batch.js';
export { legalBasis } from './legal-basis.js';
export { trafficSource } from './traffic-source.js';
export type {
  CookieTraffic,
  NoTraffic,
  TrafficCookie,
  TrafficSource,
  UtmInput,
  UtmParameters,
  UtmTraffic,
} from './traffic-source.js';
export type { UtmOptions } from './runtime/custom-utm.js';
export { defineCustomFields, fromFieldsApi } from './custom-fields.js';
export type {
  CustomFieldApi,
  CustomFieldEvent,
  CustomGreetingBuild,
  CustomGreetingBuilder,
  CustomGreetingEvent,
} from './custom-fields.js';
export type { CustomField, FieldInputs, FieldValues } from './runtime/custom-field.js';
export { boolean, integer, listOf, number, oneOf, text } from './runtime/field-kinds.js';
export { date } from './date.js';
export type { AnyCustomField } from './runtime/fields-api.js';
