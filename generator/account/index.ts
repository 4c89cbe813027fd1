export { type Static, type TSchema, Type } from '@sinclair/typebox';
export * as contact from '../../spec/contact.js';
export { type CustomFieldsDefinition, customFields } from '../../spec/custom-fields.js';
export { defineEvent, type EventDefinition, expected, type ObjectOptions, Payload, should } from '../../spec/define.js';
export { LegalBases } from '../../spec/legal-basis.js';
export { type Deprecation, documented, type Origin, ours, type Source } from '../../spec/origin.js';
export { type AtLeastOneOf, atLeastOneOf } from '../../spec/rules/at-least-one-of.js';
export { type Condition, type EmptyWhen, emptyWhen } from '../../spec/rules/empty-when.js';
export { Email, type FieldOptions, RequiredText, Text, Timestamp } from '../../spec/strings.js';
export type { FieldsApiOptions } from '../runtime/builders/unknown-types.js';
export { type Artefact, type Config, defineConfig } from './config.js';
export {
  type CustomField,
  type CustomFieldOptions,
  CustomFields,
  customField,
} from './custom-field.js';
export { fromFieldsApi } from './fields-api.js';
