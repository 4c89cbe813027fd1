// Generated from spec/limits.ts, spec/unauthorized.ts. Do not edit: change the spec and run "npm run generate".

/** Where the path of an error begins: the body of the request. */
export const pathRoot = '$.body' as const;

/** The headers that may state why a token is rejected, in lower case. */
export const challengeHeaders = ['www-authenticate', 'x-amzn-remapped-www-authenticate'] as const;

/** The known reasons why a token or a key is rejected, and where a response states them, the most specific first. The status is 401 or 403 unless one is given. */
export const unauthorizedReasons = [
  { reason: 'api-key', statedBy: 'path', value: 'query_string.api_key' },
  { reason: 'api-key', statedBy: 'error_type', value: 'UNABLE_TO_LOAD_CDP_SCHEMA', status: 400 },
  { reason: 'expired', statedBy: 'challenge', value: 'expired_token' },
  { reason: 'missing', statedBy: 'error', value: 'invalid_request' },
  { reason: 'invalid', statedBy: 'error', value: 'invalid_token' },
  { reason: 'invalid', statedBy: 'error_type', value: 'UNAUTHORIZED' },
  { reason: 'invalid', statedBy: 'error_type', value: 'ACCESS_DENIED' },
] as const;

/** The headers that state how long to wait: in seconds, or until an HTTP date. */
export const waitHeaders = ['retry-after', 'retry-after-quotas'] as const;

/** The word in the message of a quota that names the limit of one contact. */
export const contactLimiter = 'lead_limiter' as const;

/** How the names of custom fields begin. */
export const customFieldPrefixes = ['cf_'] as const;

/** Fields whose names begin so, and which are no custom fields. */
export const listedFields = [
  'cf_birthdate',
  'cf_cart_id',
  'cf_cart_product_id',
  'cf_cart_product_sku',
  'cf_cart_status',
  'cf_cart_total_items',
  'cf_chat_status',
  'cf_chat_transcript_message',
  'cf_chat_type',
  'cf_gender',
  'cf_order_id',
  'cf_order_payment_amount',
  'cf_order_payment_method',
  'cf_order_product_id',
  'cf_order_product_sku',
  'cf_order_status',
  'cf_order_total_items',
] as const;
