// Generated from spec/api.ts. Do not edit: change the spec and run "npm run generate".

/** Origin of every request. */
export const server = 'https://api.rd.services';

/** The `Content-Type` of every request. */
export const mediaType = 'application/json';

/** Greatest length of the body of a request, in bytes of UTF-8. */
export const maxBodyBytes = 200000;

/** Greatest length of the address of a request, in bytes. */
export const maxUrlBytes = 8000;

/** Accepts one event, with an access token. */
export const eventPath = '/platform/events';

/** Accepts an array of events, with an access token. */
export const batchPath = '/platform/events/batch';

/** Accepts one CONVERSION, with an API key. */
export const conversionPath = '/platform/conversions';

/** The query parameter that holds the API key. */
export const apiKeyParameter = 'api_key';

/** The only type of event that can be sent with an API key. */
export const apiKeyType = 'CONVERSION';

/** How many requests the API accepts in a window of time, the strictest of each scope first. All plans have a limit without `plans`. */
export const rateLimits = [
  { scope: 'account', requests: 120, windowMs: 60000, plans: ['Light', 'Basic', 'Pro'] },
  { scope: 'account', requests: 500, windowMs: 60000, plans: ['Advanced'] },
  { scope: 'contact', requests: 120, windowMs: 86400000 },
] as const;

/** The fields of a payload that identify the contact whose requests are counted: the first one that has a value. */
export const contactFields = ['email', 'phone'] as const;
