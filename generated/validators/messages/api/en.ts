// Generated from spec/messages/en.ts. Do not edit: change the spec and run "npm run generate".

import type { Messages } from '../../runtime/message.js';

/** The messages of errors that any event can have. */
const base: Messages = {
  CANNOT_BE_NULL: 'Cannot be null.',
  INVALID_DATA_TYPE: "Must be of type '{data_type}'.",
  CANNOT_BE_BLANK: 'Cannot be blank.',
  INVALID_OPTION: 'Must be one of the valid options.',
  INVALID: 'Is not valid.',
  INVALID_FIELDS: 'Does not exist.',
};

/** The messages of errors, by `error_type` and variant: see runtime/message.ts. */
export const en: Messages = /* @__PURE__ */ Object.assign({}, base, {
  'CANNOT_BE_NULL.webhook': 'Is a webhook of RD Station, not an event.',
  'INVALID_OPTION.webhook': 'Is a webhook of RD Station, not an event.',
  'INVALID_FORMAT.email': 'Must be an email address.',
  'INVALID_FORMAT.date-time': 'Must be an RFC 3339 date-time.',
  'CONFLICTING_FIELD.traffic_source': 'Must be empty when {conflicts_with} is a cookie.',
  AT_LEAST_ONE_REQUIRED: 'At least one of {fields} is required.',
  'INVALID_FIELDS.event_type': 'Is not a field of {event_type}.',
  'INVALID_FIELDS.custom_fields': 'Only {did_you_mean} accepts custom fields.',
});

/** The messages that are only in detailed messages: see runtime/detailed-message.ts. */
export const details: Messages = {
  'INVALID_OPTION.valid_options': 'Must be one of: {valid_options}.',
  DID_YOU_MEAN: 'Did you mean {did_you_mean}?',
  FOUND_AT: 'It is called {found_at} here.',
};

/** The messages of errors of CONVERSION. */
export const conversionMessages: Messages = /* @__PURE__ */ Object.assign({}, base, {
  'INVALID_FORMAT.email': 'Must be an email address.',
  'CONFLICTING_FIELD.traffic_source': 'Must be empty when {conflicts_with} is a cookie.',
});

/** The messages of errors of OPPORTUNITY, SALE, OPPORTUNITY_LOST, ORDER_PLACED, ORDER_PLACED_ITEM, CART_ABANDONED, CART_ABANDONED_ITEM, CHAT_STARTED, CHAT_FINISHED. */
export const opportunityMessages: Messages = /* @__PURE__ */ Object.assign({}, base, {
  'INVALID_FORMAT.email': 'Must be an email address.',
  'INVALID_FIELDS.custom_fields': 'Only {did_you_mean} accepts custom fields.',
});

/** The messages of errors of CALL_FINISHED, MEDIA_PLAYBACK_STARTED, MEDIA_PLAYBACK_STOPPED. */
export const callFinishedMessages: Messages = /* @__PURE__ */ Object.assign({}, base, {
  'INVALID_FORMAT.email': 'Must be an email address.',
  'INVALID_FORMAT.date-time': 'Must be an RFC 3339 date-time.',
  'INVALID_FIELDS.custom_fields': 'Only {did_you_mean} accepts custom fields.',
});

/** The messages of errors of ECOMMERCE_CHECKOUT_STARTED, ECOMMERCE_CART_ABANDONED, ECOMMERCE_ORDER_PLACED, ECOMMERCE_ORDER_PAID, ECOMMERCE_ORDER_FULFILLED, ECOMMERCE_SHIPMENT_DELIVERED, ECOMMERCE_ORDER_CANCELLED, ECOMMERCE_ORDER_REFUNDED. */
export const ecommerceCheckoutStartedMessages: Messages = /* @__PURE__ */ Object.assign({}, base, {
  'INVALID_FORMAT.email': 'Must be an email address.',
  AT_LEAST_ONE_REQUIRED: 'At least one of {fields} is required.',
});
