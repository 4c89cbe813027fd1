// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export type { CurrentEventType, DeprecatedEventType, EventOf, EventType, PayloadOf, RdsmEvent } from './event.js';
export type { EventBatch } from './batch.js';
export type { GreetingEvent, GreetingPayload } from './greeting.js';
export type { FarewellSaidEvent, FarewellSaidPayload } from './farewell-said.js';
export type { DataProcessingLegalBasis } from './data-processing-legal-basis.js';
export type { CommunicationsLegalBasis } from './communications-legal-basis.js';
export type { LegalBasis } from './legal-basis.js';
export type { EventResponse } from './event-response.js';
export type { BatchResponse } from './batch-response.js';
export type { ApiError } from './api-error.js';
export type { ErrorList } from './error-list.js';
export type { BareErrorList } from './bare-error-list.js';
export type { SingleError } from './single-error.js';
export type { TokenError } from './token-error.js';
export type { FieldErrors } from './field-errors.js';
export type { QuotaError } from './quota-error.js';
export type { GatewayError } from './gateway-error.js';
export type { CustomFields } from './custom-fields.js';
export type { ApiResponse } from './api-response.js';
export type { ErrorType } from './error-type.js';
