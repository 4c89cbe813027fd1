import type { TSchema } from '@sinclair/typebox';
import { contactFields } from './contact.js';
import { maxBodyBytes, maxUrlBytes } from './general-rules.js';
import {
  describeRateLimits,
  type Quota,
  quota,
  type RateLimit,
  type RateLimitHeader,
  rateLimitHeaders,
  rateLimits,
} from './limits.js';
import { newerDocs, newerPage, type Origin, type Source } from './origin.js';
import {
  BareErrorList,
  BatchResponse,
  ErrorList,
  EventResponse,
  FieldErrors,
  GatewayError,
  QuotaError,
  SingleError,
  TokenError,
} from './responses.js';
import { challengeHeaders, type UnauthorizedReason, unauthorizedReasons } from './unauthorized.js';

/** A response of the API, by status. */
export interface Response {
  /** HTTP status; `5XX` means all of them. */
  status: string;
  description: string;
  /** Where it comes from, if no sample of its body is documented for an endpoint of events. */
  origin?: Origin;
  /** The bodies it may have; none, if no source states one. */
  bodies: TSchema[];
  examples: Record<string, unknown>;
}

/** An address that accepts events. */
export interface Endpoint {
  path: string;
  operation: string;
  summary: string;
  description: string;
  /** Whether a page can call it from a browser: whether it accepts requests of other origins (CORS). */
  allowsBrowsers: boolean;
  /** The response to a valid request. */
  success: Response;
}

/** An address that accepts events of one type from everybody who has an API key of the account. */
export interface KeyEndpoint extends Endpoint {
  /** The only type of event that it accepts. */
  eventType: string;
  /** The key, which replaces the token: its name as a security scheme, and its query parameter. */
  apiKey: { name: string; parameter: string; description: string };
  /** Its own error responses. Of the shared ones it has those of other statuses. */
  errorResponses: Response[];
  /** The page about it. */
  source: Source;
}

/** The API as a whole. */
export interface Api {
  title: string;
  /** Version of the API, not of these packages. */
  version: string;
  description: string;
  server: string;
  documentation: { title: string; url: string };
  /** The query parameter that may name the type of the event. */
  typeParameter: {
    name: string;
    description: string;
    /** Types are in lower case there, except for those that begin so. */
    upperCasePrefix: string;
  };
  /** Media type of the bodies: the `Content-Type` of a request. */
  mediaType: string;
  /** Greatest length of the body of a request, in bytes of UTF-8. */
  maxBodyBytes: number;
  /** Greatest length of the address of a request, in bytes. */
  maxUrlBytes: number;
  /** How many requests the API accepts. */
  rateLimits: RateLimit[];
  /** The fields of a payload that identify the contact whose requests are counted: the first one that has a value. */
  contactFields: string[];
  /** The headers of the response to too many requests. */
  rateLimitHeaders: RateLimitHeader[];
  quota: Quota;
  /** The headers that may state why a token is rejected, in lower case. */
  challengeHeaders: string[];
  /** The known reasons why a token or a key is rejected, in the order in which they are looked for. */
  unauthorizedReasons: UnauthorizedReason[];
  /** The scheme of the `Authorization` header. */
  authorization: { name: string; scheme: string; description: string };
  /** Where the path of an error begins: the body of the request. */
  pathRoot: string;
  /** The API's name of each JSON type. */
  dataTypes: Record<'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object', string>;
  event: Endpoint;
  batch: Endpoint;
  conversion?: KeyEndpoint;
  /** The responses of all endpoints when something is wrong. */
  errorResponses: Response[];
}

const bodyLimit = `The newer documentation limits the body to 0.2 MB (0,2Mb; interpreted as ${maxBodyBytes.toLocaleString('en')} bytes)`;
const errorMessages = newerPage('Mensagens de erro', 'mensagens-de-erro-rdsm');
const waitHeaders = rateLimitHeaders.filter(({ states }) => states === 'wait').map(({ name }) => name);
const batchPage = newerPage('Batch de Eventos', 'batch-eventos');
const requestLimits = newerPage('Limite de requisições da API', 'limite-de-requisicoes-da-api');

/** The body of a response to a request whose body is not JSON. */
const notJson = {
  errors: {
    error_type: 'BAD_REQUEST',
    error_message: 'Could not parse the body of the request according to the provided Content-Type.',
  },
};

export const api: Api = {
  title: 'RD Station Marketing events API',
  version: '2.0',
  description: [
    'Events about the contacts of an RD Station Marketing account: conversions, opportunities, sales, orders, abandoned carts, chats, calls and media.',
    'Each event has its own payload. A field that a payload does not list is silently dropped by the API, so this description is closed: an unknown field is an error. Only the payloads of the ECOMMERCE_ events are open, because their tables cannot be read.',
    'This description is not published by RD Station; it is made from the documentation.',
  ].join('\n\n'),
  server: 'https://api.rd.services',
  documentation: {
    title: 'Documentation of the events',
    url: 'https://legacydevelopers.rdstation.com/es/reference/events',
  },
  typeParameter: {
    name: 'event_type',
    description:
      'Type of the event: in lower case, but for those that begin with ECOMMERCE_. Optional: the body decides.',
    upperCasePrefix: 'ECOMMERCE_',
  },
  mediaType: 'application/json',
  maxBodyBytes,
  maxUrlBytes,
  rateLimits,
  contactFields,
  rateLimitHeaders,
  quota,
  challengeHeaders,
  unauthorizedReasons,
  authorization: {
    name: 'accessToken',
    scheme: 'bearer',
    description:
      'Access token of the account (OAuth 2), sent as `Authorization: Bearer ACCESS_TOKEN` by a server. It belongs in no page and no app.',
  },
  pathRoot: '$.body',
  dataTypes: {
    string: 'STRING',
    integer: 'INTEGER',
    number: 'FLOAT',
    boolean: 'BOOLEAN',
    array: 'SET',
    object: 'OBJECT',
  },
  event: {
    path: '/platform/events',
    operation: 'sendEvent',
    summary: 'Send an event',
    allowsBrowsers: false,
    description: `Accepts one event. ${bodyLimit}. ${describeRateLimits()}`,
    success: {
      status: '200',
      description: 'The event was accepted.',
      bodies: [EventResponse],
      examples: { documented: { event_uuid: '5408c5a3-4711-4f2e-8d0b-13407a3e30f3' } },
    },
  },
  batch: {
    path: '/platform/events/batch',
    operation: 'sendBatch',
    summary: 'Send a batch of events',
    allowsBrowsers: false,
    description: `Accepts several events in one request (Grupo de Eventos, Batch de Eventos), such as a checkout and an order. The responses keep the order of the events. ${bodyLimit}; no limit of the number of events is documented, nor whether a batch counts as one request.`,
    success: {
      status: '200',
      description: 'The batch was accepted. The responses keep the order of the events.',
      bodies: [BatchResponse],
      examples: {
        order: {
          event_batch_uuid: '1f0e6c5d-0d3c-4d3a-9f0b-6a1c2b7d4e5f',
          events: [
            { event_uuid: '5408c5a3-4711-4f2e-8d0b-13407a3e30f3' },
            { event_uuid: '0b5f2a53-5f6c-4b0e-8e59-0f1c7a4d2b6e' },
          ],
        },
      },
    },
  },
  conversion: {
    path: '/platform/conversions',
    operation: 'sendConversion',
    summary: 'Send a conversion with an API key',
    description: [
      'Accepts one CONVERSION, with the same fields as the endpoint for all events, and no other event and no batch.',
      'The key is in the query, and no token is sent. These do not work: the key as a bearer token, the key at `/platform/events`, the key in the body, an access token (OAuth 2) as `api_key`, a key of RD Station CRM.',
    ].join('\n\n'),
    allowsBrowsers: true,
    eventType: 'CONVERSION',
    apiKey: {
      name: 'apiKey',
      parameter: 'api_key',
      description:
        'API key of the account in RD Station Marketing, sent as `?api_key=API_KEY`. It only permits to send conversions, and does not expire; an account has up to five, which can be disabled but not deleted.',
    },
    source: newerPage('Evento de Conversão via API Key', 'evento-de-conversao-via-api-key'),
    success: {
      status: '200',
      description: 'The conversion was accepted.',
      bodies: [EventResponse],
      examples: { documented: { event_uuid: '5408c5a3-4711-4f2e-8d0b-13407a3e30f3' } },
    },
    errorResponses: [
      {
        status: '400',
        description: 'The body is rejected: it is not JSON, it violates a rule, or the key is not one of this product.',
        bodies: [ErrorList, BareErrorList, SingleError],
        examples: {
          otherEvent: {
            errors: [
              {
                error_type: 'INVALID_OPTION',
                error_message: 'Must be one of the valid options.',
                validation_rules: { valid_options: ['CONVERSION'] },
                path: '$.event_type',
              },
            ],
          },
          keyOfCrm: {
            errors: [
              {
                error_type: 'UNABLE_TO_LOAD_CDP_SCHEMA',
                error_message: "Unable to load schema for tenant_id '575000000001107348'",
              },
            ],
          },
          notJson,
        },
      },
      {
        status: '401',
        description:
          'The key is missing or wrong. The message and the path of the example were seen; its `error_type` is our assumption.',
        bodies: [ErrorList, SingleError],
        examples: {
          wrongKey: {
            errors: [
              {
                error_type: 'UNAUTHORIZED',
                error_message: 'Unauthorized api_key provided',
                path: 'query_string.api_key',
              },
            ],
          },
        },
      },
    ],
  },
  errorResponses: [
    {
      status: '400',
      description: 'The body is rejected: it is not JSON, or it violates a rule.',
      bodies: [ErrorList, BareErrorList, SingleError],
      examples: {
        documented: {
          errors: [
            {
              error_type: 'INVALID_OPTION',
              error_message: 'Must be one of the valid options.',
              validation_rules: {
                valid_options: [
                  'CONVERSION',
                  'OPPORTUNITY',
                  'OPPORTUNITY_LOST',
                  'SALE',
                  'ORDER_PLACED',
                  'ORDER_PLACED_ITEM',
                ],
              },
              path: '$.body.event_type',
            },
          ],
        },
        wrongType: {
          errors: [
            {
              error_type: 'INVALID_DATA_TYPE',
              error_message: "Must be of type 'SET'.",
              validation_rules: { data_type: 'SET' },
              path: '$.payload.tags',
            },
          ],
        },
        notJson,
      },
    },
    {
      status: '401',
      description: `The access token is missing, wrong or expired. The header ${challengeHeaders.join(' or ')} may state an expired one: \`error="expired_token"\`.`,
      bodies: [SingleError, TokenError],
      examples: {
        wrongToken: { errors: { error_type: 'UNAUTHORIZED', error_message: 'Invalid token.' } },
        missingToken: { error: 'invalid_request', error_description: 'The access token is missing' },
        expiredToken: {
          error: 'invalid_token',
          error_description: 'The access token is invalid or has expired',
        },
      },
    },
    {
      status: '403',
      description: 'The token is valid, but does not permit this. No body is known for the endpoints of events.',
      origin: newerDocs('The page of error messages lists this status.', errorMessages),
      bodies: [],
      examples: {},
    },
    {
      status: '404',
      description: 'There is nothing at this address.',
      origin: newerDocs('The page of error messages shows this body.', errorMessages),
      bodies: [SingleError],
      examples: {
        unknownPath: {
          errors: { error_type: 'RESOURCE_NOT_FOUND', error_message: "The resource couldn't be found." },
        },
      },
    },
    {
      status: '413',
      description: 'The body is longer than the limit. No source states the response: the status is that of HTTP.',
      origin: newerDocs('The body of a request is limited to 0.2 MB.', batchPage),
      bodies: [],
      examples: {},
    },
    {
      status: '414',
      description: `The address is longer than 8 kb (interpreted as ${maxUrlBytes.toLocaleString('en')} bytes). No body is known.`,
      origin: newerDocs('A longer address has this response.', requestLimits),
      bodies: [],
      examples: {},
    },
    {
      status: '415',
      description: 'The body is not sent as `application/json`.',
      bodies: [SingleError],
      examples: {
        wrongType: {
          errors: {
            error_type: 'UNSUPPORTED_MEDIA_TYPE',
            error_message: 'The payload is in a format not supported by this method on the target resource.',
          },
        },
      },
    },
    {
      status: '422',
      description: 'A field has an invalid value. The documentation shows the body without naming the endpoint.',
      origin: newerDocs('The page of error messages shows this body.', errorMessages),
      bodies: [FieldErrors],
      examples: {
        byField: { errors: { name: [{ error_type: 'MUST_BE_STRING', error_message: 'Name must be string.' }] } },
      },
    },
    {
      status: '429',
      description: `Too many requests. A header may state how many seconds to wait: ${waitHeaders.join(' or ')}.`,
      bodies: [SingleError, QuotaError, GatewayError],
      examples: {
        // The API spells it so.
        limit: { errors: { error_type: 'RATE_LIMIT_EXCEDDED', error_message: 'API usage limit exceeded' } },
        quota: {
          error: "'lead_limiter' rate limit exceeded for 86400 second(s) period for key 'lead@example.org'",
          max: 24,
          usage: 25,
          remaining_time: 43067,
        },
        gateway: { message: 'API rate limit exceeded' },
      },
    },
    {
      status: '5XX',
      description: 'The API failed. The body may not be JSON.',
      bodies: [SingleError],
      examples: {
        unavailable: {
          errors: { error_type: 'SERVICE_UNAVAILABLE', error_message: 'Service temporarily unavailable' },
        },
      },
    },
  ],
};
