// Generated from spec/responses.ts. Do not edit: change the spec and run "npm run generate".

import type { BareErrorList } from './bare-error-list.js';
import type { BatchResponse } from './batch-response.js';
import type { ErrorList } from './error-list.js';
import type { EventResponse } from './event-response.js';
import type { FieldErrors } from './field-errors.js';
import type { GatewayError } from './gateway-error.js';
import type { QuotaError } from './quota-error.js';
import type { SingleError } from './single-error.js';
import type { TokenError } from './token-error.js';

/** Any body of a response, also of one that rejects. Its properties discriminate it: `'event_uuid' in body`, `Array.isArray(body.errors)`. `readResponse` of the client reads all of them. */
export type ApiResponse =
  | EventResponse
  | BatchResponse
  | ErrorList
  | BareErrorList
  | SingleError
  | TokenError
  | FieldErrors
  | QuotaError
  | GatewayError;
