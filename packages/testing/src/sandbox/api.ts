import { api as generated } from '../../../../generated/testing/api.js';
import type { EndpointName } from './received-event.js';

/** An address of the API. */
export interface Endpoint {
  path: string;
  /** Whether it accepts requests from pages of other origins. */
  allowsBrowsers: boolean;
  /** Status of the response to a valid request. */
  status: number;
}

interface ErrorResponse {
  status: string;
  examples: readonly { name: string; body: unknown }[];
}

interface Api {
  server: string;
  mediaType: string;
  maxBodyBytes: number;
  maxUrlBytes: number;
  rateLimits: readonly { scope: string; requests: number; windowSeconds: number }[];
  contactFields: readonly string[];
  rateLimitHeaders: readonly { name: string; states: string }[];
  challengeHeaders: readonly string[];
  unauthorizedReasons: readonly { reason: string; statedBy: string; value: string }[];
  scheme: string;
  pathRoot: string;
  typeParameter: string;
  event: Endpoint;
  batch: Endpoint;
  conversion: Endpoint & { eventType: string; keyParameter: string; errorResponses: readonly ErrorResponse[] };
  errorResponses: readonly ErrorResponse[];
}

/** What the spec states about the API. */
export const api: Api = generated;

/** The body of an error response, as the spec shows it: of the endpoint's own responses, or of the shared ones. */
export function bodyOf(status: string, name: string, endpoint: EndpointName = 'event'): unknown {
  const own = endpoint === 'conversion' ? api.conversion.errorResponses : [];
  for (const response of [...own, ...api.errorResponses]) {
    const example = response.status === status && response.examples.find((each) => each.name === name);
    if (example) return example.body;
  }
  throw new Error(`The spec has no example "${name}" of the response ${status}.`);
}

/** Where the path of an error in the query begins. The documented one is that of a wrong API key. */
export const queryRoot = rootOf(bodyOf('401', 'wrongKey', 'conversion') as { errors: [{ path: string }] });

function rootOf({ errors: [{ path }] }: { errors: [{ path: string }] }): string {
  return path.slice(0, -`.${api.conversion.keyParameter}`.length);
}
