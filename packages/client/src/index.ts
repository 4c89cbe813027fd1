export { RdsmValidationError } from '@rdsm-events/validators/errors';
export { maxBodyBytes, rateLimits, server } from '../../../generated/client/api.js';
export { type Client, createClient } from './client.js';
export { isBeforeSending } from './connection-error.js';
export type { AccessToken, ApiKey, Credentials } from './credentials.js';
export type {
  ClientOptions,
  Fetch,
  KeyClientOptions,
  RetryOptions,
  SendAllOptions,
  SendOptions,
  TokenClientOptions,
} from './options.js';
export type {
  AcceptedEvent,
  InvalidEvent,
  Outcome,
  RejectedEvent,
  RejectionReason,
  UnknownEvent,
  UnknownReason,
} from './outcome.js';
export type { Progress, WaitReason } from './progress.js';
export type { HeadersLike, RawResponse, ResponseHeaders, ResponseLike } from './raw-response.js';
export {
  type ApiRequest,
  type CredentialsFor,
  type EventFor,
  type RequestOptions,
  requestFor,
  type UnknownOption,
} from './request.js';
export { type ReadOptions, readResponse } from './response.js';
export type {
  Accepted,
  RateLimited,
  Rejected,
  ResponseOutcome,
  Unauthorized,
  UnauthorizedReason,
  Unavailable,
  Unknown,
} from './response-outcome.js';
