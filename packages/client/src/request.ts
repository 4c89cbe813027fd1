import type { ConversionEvent } from '@rdsm-events/types/conversion';
import type { RdsmEvent } from '@rdsm-events/types/event';
import { argumentErrors } from '../../../generated/builders/runtime/argument-error.js';
import { fieldAt } from '../../../generated/builders/runtime/field-at.js';
import {
  apiKeyParameter,
  batchPath,
  conversionPath,
  eventPath,
  maxUrlBytes,
  mediaType,
} from '../../../generated/client/api.js';
import { readBaseUrl } from './base-url.js';
import { checkNames } from './check-names.js';
import type { AccessToken, ApiKey, Credentials } from './credentials.js';
import { type JsonBody, jsonBody } from './json-body.js';
import { messages } from './messages.js';
import { readCredentials } from './read-credentials.js';

/** A request as plain data: every HTTP client can send it. */
export interface ApiRequest {
  /** Contains the API key, if there is one: do not log it. */
  url: string;
  method: 'POST';
  /** Names in lower case. They contain the access token, if there is one: do not log them. */
  headers: Record<string, string>;
  /** JSON. */
  body: string;
}

/** Options of a request. */
export interface RequestOptions {
  /** Replaces the origin of the API, for a proxy or a sandbox: an http or https address, with or without a path. */
  baseUrl?: string | undefined;
}

/**
 * What can be sent with these credentials: with an access token an event or a batch, with an API key a CONVERSION. For what are
 * no credentials, any event: their own error is the one to see.
 */
export type EventFor<Given> = [Given] extends [AccessToken]
  ? RdsmEvent | readonly RdsmEvent[]
  : [Given] extends [Credentials]
    ? ConversionEvent
    : RdsmEvent | readonly RdsmEvent[];

/** What no option is: its name is in the error of the compiler about an option that does not exist. */
export interface UnknownOption {
  unknownOption: never;
}

/** What credentials must be to be sent: those that are closest to the given ones. A misspelt option is rejected. */
export type CredentialsFor<Given> = RequestOptions &
  ([Given] extends [Credentials] ? Credentials : 'apiKey' extends keyof Given ? ApiKey : AccessToken) & {
    [Name in Exclude<keyof Given, keyof Credentials | keyof RequestOptions>]?: UnknownOption;
  };

/**
 * The request that sends one event, or an array of events as a batch. Nothing is sent, and the events are not validated:
 * the builders and validators do that.
 *
 * With an access token (OAuth 2) every event can be sent. With an API key only one CONVERSION can be sent; it is in the query.
 *
 * @param event An event, or the events of a batch: at most `maxBodyBytes` as JSON. `splitBatch` of `@rdsm-events/builders` splits more.
 * @param credentials `accessToken` or `apiKey`, and optionally `baseUrl`.
 * @throws {RdsmValidationError} for credentials that cannot be sent, an event that an API key cannot send, a body that is no
 *   JSON, and a body or an address that is too long.
 */
export function requestFor<Given>(event: EventFor<Given>, credentials: Given & CredentialsFor<Given>): ApiRequest {
  const given: unknown = credentials;
  const checked = readCredentials(given);
  checkNames(given as object, ['accessToken', 'apiKey', 'baseUrl'], 'credentials');
  const baseUrl = readBaseUrl(fieldAt(given, 'baseUrl'));
  const request = requestOf(jsonBody(event, checked.accessToken === undefined), checked, baseUrl);
  // It is ASCII: what is not is encoded.
  if (request.url.length <= maxUrlBytes) return request;
  throw argumentErrors(messages, {
    error_type: 'TOO_LONG',
    validation_rules: { maximum: maxUrlBytes, unit: 'bytes' },
    variant: 'url',
    path: baseUrl.length > maxUrlBytes / 2 ? ['baseUrl'] : ['credentials', 'apiKey'],
  });
}

/** The request of a body. The arguments are not checked. */
export function requestOf(
  { json: body, isBatch }: JsonBody,
  { accessToken, apiKey }: Credentials,
  baseUrl: string,
): ApiRequest {
  const headers = { accept: mediaType, 'content-type': mediaType };
  if (accessToken === undefined) {
    const query = new URLSearchParams({ [apiKeyParameter]: apiKey });
    return { url: `${baseUrl}${conversionPath}?${query}`, method: 'POST', headers, body };
  }
  const url = `${baseUrl}${isBatch ? batchPath : eventPath}`;
  return { url, method: 'POST', headers: { ...headers, authorization: `Bearer ${accessToken}` }, body };
}
