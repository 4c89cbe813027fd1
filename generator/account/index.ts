export { type Static, type TSchema, Type } from '@sinclair/typebox';
export * as contact from '../../spec/contact.js';
export { type Deprecation, defineEvent, type EventDefinition, type Source } from '../../spec/event.js';
export { LegalBases } from '../../spec/legal-basis.js';
export { Email, type FieldOptions, RequiredText, Text, Timestamp } from '../../spec/scalars.js';
export { type Artefact, type Config, defineConfig } from './config.js';
export { type CustomField, type CustomFieldOptions, CustomFields, customField } from './custom-field.js';
