// Generated from spec/api.ts. Do not edit: change the spec and run "npm run generate".

/** The endpoints of the API, and the bodies of its responses. */
export const api = {
  server: 'https://api.rd.services',
  mediaType: 'application/json',
  maxBodyBytes: 200000,
  maxUrlBytes: 8000,
  rateLimits: [
    { scope: 'account', requests: 120, windowSeconds: 60 },
    { scope: 'account', requests: 500, windowSeconds: 60 },
    { scope: 'contact', requests: 120, windowSeconds: 86400 },
  ],
  contactFields: ['email', 'phone'],
  rateLimitHeaders: [
    { name: 'retry-after', states: 'wait' },
    { name: 'retry-after-quotas', states: 'wait' },
    { name: 'ratelimit-limit-quotas', states: 'limit' },
  ],
  challengeHeaders: ['www-authenticate', 'x-amzn-remapped-www-authenticate'],
  unauthorizedReasons: [
    { reason: 'api-key', statedBy: 'path', value: 'query_string.api_key' },
    { reason: 'api-key', statedBy: 'error_type', value: 'UNABLE_TO_LOAD_CDP_SCHEMA' },
    { reason: 'expired', statedBy: 'challenge', value: 'expired_token' },
    { reason: 'missing', statedBy: 'error', value: 'invalid_request' },
    { reason: 'invalid', statedBy: 'error', value: 'invalid_token' },
    { reason: 'invalid', statedBy: 'error_type', value: 'UNAUTHORIZED' },
    { reason: 'invalid', statedBy: 'error_type', value: 'ACCESS_DENIED' },
  ],
  scheme: 'bearer',
  pathRoot: '$.body',
  typeParameter: 'event_type',
  event: { path: '/platform/events', allowsBrowsers: false, status: 200 },
  batch: { path: '/platform/events/batch', allowsBrowsers: false, status: 200 },
  conversion: {
    path: '/platform/conversions',
    allowsBrowsers: true,
    status: 200,
    eventType: 'CONVERSION',
    keyParameter: 'api_key',
    errorResponses: [
      {
        status: '400',
        examples: [
          {
            name: 'otherEvent',
            body: {
              errors: [
                {
                  error_type: 'INVALID_OPTION',
                  error_message: 'Must be one of the valid options.',
                  validation_rules: { valid_options: ['CONVERSION'] },
                  path: '$.event_type',
                },
              ],
            },
          },
          {
            name: 'keyOfCrm',
            body: {
              errors: [
                {
                  error_type: 'UNABLE_TO_LOAD_CDP_SCHEMA',
                  error_message: "Unable to load schema for tenant_id '575000000001107348'",
                },
              ],
            },
          },
          {
            name: 'notJson',
            body: {
              errors: {
                error_type: 'BAD_REQUEST',
                error_message: 'Could not parse the body of the request according to the provided Content-Type.',
              },
            },
          },
        ],
      },
      {
        status: '401',
        examples: [
          {
            name: 'wrongKey',
            body: {
              errors: [
                {
                  error_type: 'UNAUTHORIZED',
                  error_message: 'Unauthorized api_key provided',
                  path: 'query_string.api_key',
                },
              ],
            },
          },
        ],
      },
    ],
  },
  errorResponses: [
    {
      status: '400',
      examples: [
        {
          name: 'documented',
          body: {
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
        },
        {
          name: 'wrongType',
          body: {
            errors: [
              {
                error_type: 'INVALID_DATA_TYPE',
                error_message: "Must be of type 'SET'.",
                validation_rules: { data_type: 'SET' },
                path: '$.payload.tags',
              },
            ],
          },
        },
        {
          name: 'notJson',
          body: {
            errors: {
              error_type: 'BAD_REQUEST',
              error_message: 'Could not parse the body of the request according to the provided Content-Type.',
            },
          },
        },
      ],
    },
    {
      status: '401',
      examples: [
        { name: 'wrongToken', body: { errors: { error_type: 'UNAUTHORIZED', error_message: 'Invalid token.' } } },
        { name: 'missingToken', body: { error: 'invalid_request', error_description: 'The access token is missing' } },
        {
          name: 'expiredToken',
          body: { error: 'invalid_token', error_description: 'The access token is invalid or has expired' },
        },
      ],
    },
    { status: '403', examples: [] },
    {
      status: '404',
      examples: [
        {
          name: 'unknownPath',
          body: { errors: { error_type: 'RESOURCE_NOT_FOUND', error_message: "The resource couldn't be found." } },
        },
      ],
    },
    { status: '413', examples: [] },
    { status: '414', examples: [] },
    {
      status: '415',
      examples: [
        {
          name: 'wrongType',
          body: {
            errors: {
              error_type: 'UNSUPPORTED_MEDIA_TYPE',
              error_message: 'The payload is in a format not supported by this method on the target resource.',
            },
          },
        },
      ],
    },
    {
      status: '422',
      examples: [
        {
          name: 'byField',
          body: { errors: { name: [{ error_type: 'MUST_BE_STRING', error_message: 'Name must be string.' }] } },
        },
      ],
    },
    {
      status: '429',
      examples: [
        {
          name: 'limit',
          body: { errors: { error_type: 'RATE_LIMIT_EXCEDDED', error_message: 'API usage limit exceeded' } },
        },
        {
          name: 'quota',
          body: {
            error: "'lead_limiter' rate limit exceeded for 86400 second(s) period for key 'lead@example.org'",
            max: 24,
            usage: 25,
            remaining_time: 43067,
          },
        },
        { name: 'gateway', body: { message: 'API rate limit exceeded' } },
      ],
    },
    {
      status: '5XX',
      examples: [
        {
          name: 'unavailable',
          body: { errors: { error_type: 'SERVICE_UNAVAILABLE', error_message: 'Service temporarily unavailable' } },
        },
      ],
    },
  ],
};
