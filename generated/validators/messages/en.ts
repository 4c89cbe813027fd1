// Generated from spec/messages/en.ts. Do not edit: change the spec and run "npm run generate".

import { findLabel, type WithPath } from '../runtime/label-of.js';
import type { Messages } from '../runtime/message.js';
import type { StandardSchema } from '../runtime/standard-schema.js';
import {
  type ErrorData,
  type ErrorWithMessage,
  type NoticeData,
  problemMessage,
  translateErrors,
  translateIssues,
} from '../runtime/translate.js';
import { notices } from './notices/en.js';

/** The messages of errors: see runtime/translate.ts. */
const messages: Messages = {
  CANNOT_BE_NULL: 'This field is required.',
  'CANNOT_BE_NULL.required': 'Enter a value, or leave this field empty.',
  'CANNOT_BE_NULL.webhook': 'This is a webhook of RD Station, not an event.',
  INVALID_DATA_TYPE: 'This type of value is not accepted.',
  'INVALID_DATA_TYPE.STRING': 'Enter a text.',
  'INVALID_DATA_TYPE.INTEGER': 'Enter a whole number.',
  'INVALID_DATA_TYPE.FLOAT': 'Enter a number.',
  'INVALID_DATA_TYPE.BOOLEAN': 'Choose yes or no.',
  'INVALID_DATA_TYPE.SET': 'Enter a list.',
  'INVALID_DATA_TYPE.OBJECT': 'Enter an object with its fields.',
  'INVALID_DATA_TYPE.data_types': 'Enter {data_types}.',
  'INVALID_DATA_TYPE.max_items': 'Enter one value: this field has different ones.',
  CANNOT_BE_BLANK: 'Fill in this field.',
  INVALID_OPTION: 'Accepted values: {valid_options}.',
  'INVALID_OPTION.webhook': 'This is a webhook of RD Station, not an event.',
  INVALID_FORMAT: 'The format is not valid.',
  'INVALID_FORMAT.email': 'Enter a valid email address.',
  'INVALID_FORMAT.date-time': 'Enter a valid date and time, such as 2019-03-15T15:00:00-03:00.',
  'INVALID_FORMAT.pattern': 'Check the format of this field.',
  'INVALID_FORMAT.cookie': 'Enter the value of the cookie {cookie}, or the Cookie header that contains it.',
  'INVALID_FORMAT.utm': 'Enter the source of a UTM address; fromCookie reads cookies.',
  TOO_SHORT: 'Use at least {minimum} characters.',
  TOO_LONG: 'Use at most {maximum} characters.',
  'TOO_LONG.bytes': 'The event has more than {maximum} bytes. Shorten its longest field or leave it out.',
  OUT_OF_RANGE: 'The value is out of range.',
  'OUT_OF_RANGE.minimum': 'The smallest value is {minimum}.',
  'OUT_OF_RANGE.maximum': 'The largest value is {maximum}.',
  'OUT_OF_RANGE.exclusive_minimum': 'Enter a value greater than {exclusive_minimum}.',
  'OUT_OF_RANGE.exclusive_maximum': 'Enter a value less than {exclusive_maximum}.',
  'OUT_OF_RANGE.multiple_of': 'Enter a multiple of {multiple_of}.',
  'OUT_OF_RANGE.min_items': 'Least number of items: {min_items}.',
  'OUT_OF_RANGE.max_items': 'Greatest number of items: {max_items}.',
  INVALID: 'This value is not valid.',
  'INVALID.unique_items': 'Do not repeat items.',
  'INVALID.json': 'This value cannot be written as JSON. Use a plain object without cycles or BigInts.',
  CONFLICTING_FIELD: 'Leave this field empty because of the value of {conflicts_with}.',
  'CONFLICTING_FIELD.traffic_source': 'Leave this field empty when Traffic source is a cookie.',
  AT_LEAST_ONE_REQUIRED: 'Fill in at least one of these fields: {fields}.',
  INVALID_FIELDS: 'This field does not exist.',
  'INVALID_FIELDS.event_type': 'This field does not belong to {event_type}.',
  'INVALID_FIELDS.CONVERSION': 'This event accepts no custom fields, unlike {did_you_mean}.',
  'INVALID_FIELDS.prefix': 'The name of a custom field begins with {prefix}.',
  MISSING: 'This field is required.',
  VALUES_MUST_BE_LOWERCASE: 'Use lower case.',
  MUST_BE_STRING: 'Enter a text.',
  INVALID_EMAIL_FORMAT: 'Enter a valid email address.',
  UNABLE_TO_LOAD_CDP_SCHEMA: 'The API key does not belong to RD Station Marketing.',
  BAD_REQUEST: 'RD Station did not understand the request.',
  UNAUTHORIZED: 'RD Station did not authorize the request. Check the API key or the access token.',
  RESOURCE_NOT_FOUND: 'RD Station did not find the resource.',
  UNSUPPORTED_MEDIA_TYPE: 'Send JSON, with the header Content-Type: application/json.',
  RATE_LIMIT_EXCEDDED: 'Too many requests were sent. Try again in a moment.',
  SERVICE_UNAVAILABLE: 'RD Station is not available. Try again in a moment.',
  DID_YOU_MEAN: 'Did you mean {did_you_mean}?',
  FOUND_AT: 'Here it is called {found_at}.',
  OR: ' or ',
  'DATA_TYPE.STRING': 'a text',
  'DATA_TYPE.INTEGER': 'a whole number',
  'DATA_TYPE.FLOAT': 'a number',
  'DATA_TYPE.BOOLEAN': 'yes/no',
  'DATA_TYPE.SET': 'a list',
  'DATA_TYPE.OBJECT': 'an object',
  'AT_LEAST_ONE_REQUIRED.email, phone': 'Fill in at least one of these fields: Email or Phone.',
};

/**
 * Translates errors (en): of the validators and builders, or of the API itself.
 *
 * @returns The same errors in the same order, each with another `error_message`, for the person who fills in a form.
 */
export function translate<E extends ErrorWithMessage>(errors: readonly E[]): E[] {
  return translateErrors(errors, messages);
}

/**
 * The message (en) of an error, of an issue of a Standard Schema, or of a notice.
 *
 * @returns A sentence. It contains expected values and names of fields, and never a value of a field.
 */
export function messageOf(problem: ErrorData | NoticeData): string {
  return problemMessage(problem, messages, notices);
}

/**
 * A Standard Schema of this package with the messages of `messageOf` (en) in its issues, for libraries that
 * show only the message of an issue.
 */
export function translateSchema<S extends StandardSchema<unknown>>(schema: S): S {
  return translateIssues(schema, messages);
}

/** What events and fields are called (en). */
export const labels = {
  events: {
    CONVERSION: 'Conversion',
    OPPORTUNITY: 'Opportunity',
    SALE: 'Opportunity won',
    OPPORTUNITY_LOST: 'Opportunity lost',
    ORDER_PLACED: 'Order placed',
    ORDER_PLACED_ITEM: 'Order placed with an item',
    CART_ABANDONED: 'Cart abandoned',
    CART_ABANDONED_ITEM: 'Cart abandoned with an item',
    CHAT_STARTED: 'Chat started',
    CHAT_FINISHED: 'Chat finished',
    CALL_FINISHED: 'Call finished',
    MEDIA_PLAYBACK_STARTED: 'Media playback started',
    MEDIA_PLAYBACK_STOPPED: 'Media playback stopped',
    ECOMMERCE_CHECKOUT_STARTED: 'Checkout started',
    ECOMMERCE_CART_ABANDONED: 'Cart abandoned',
    ECOMMERCE_ORDER_PLACED: 'Order placed',
    ECOMMERCE_ORDER_PAID: 'Order paid',
    ECOMMERCE_ORDER_FULFILLED: 'Order shipped',
    ECOMMERCE_SHIPMENT_DELIVERED: 'Shipment delivered',
    ECOMMERCE_ORDER_CANCELLED: 'Order cancelled',
    ECOMMERCE_ORDER_REFUNDED: 'Order refunded',
  },
  fields: {
    event_type: 'Event type',
    event_family: 'Event family',
    payload: 'Event data',
    conversion_identifier: 'Conversion',
    name: 'Name',
    email: 'Email',
    job_title: 'Job title',
    state: 'State',
    city: 'City',
    country: 'Country',
    personal_phone: 'Phone',
    mobile_phone: 'Mobile phone',
    twitter: 'Twitter',
    facebook: 'Facebook',
    linkedin: 'LinkedIn',
    website: 'Website',
    company_name: 'Company',
    company_site: 'Company website',
    company_address: 'Company address',
    client_tracking_id: 'Tracking identifier',
    traffic_source: 'Traffic source',
    traffic_medium: 'Traffic medium',
    traffic_campaign: 'Campaign',
    traffic_value: 'Campaign term',
    tags: 'Tags',
    available_for_mailing: 'Receive emails',
    legal_bases: 'Legal bases',
    category: 'Category',
    type: 'Type',
    status: 'Status',
    funnel_name: 'Funnel',
    value: 'Value',
    reason: 'Reason',
    cf_order_id: 'Order identifier',
    cf_order_total_items: 'Items in the order',
    cf_order_status: 'Order status',
    cf_order_payment_method: 'Payment method',
    cf_order_payment_amount: 'Order total',
    cf_order_product_id: 'Product identifier',
    cf_order_product_sku: 'Product SKU',
    cf_cart_id: 'Cart identifier',
    cf_cart_total_items: 'Items in the cart',
    cf_cart_status: 'Cart status',
    cf_cart_product_id: 'Product identifier',
    cf_cart_product_sku: 'Product SKU',
    chat_subject: 'Chat subject',
    cf_chat_status: 'Chat status',
    cf_chat_type: 'Chat type',
    cf_birthdate: 'Birth date',
    cf_gender: 'Gender',
    cf_chat_transcript_message: 'Chat transcript',
    call_user_email: 'Email of the caller',
    call_from_number: 'Number of the call tracking',
    call_started_at: 'Start of the call',
    call_duration: 'Call duration',
    call_type: 'Call type',
    call_status: 'Call status',
    call_status_description: 'Description of the call status',
    call_phone_type: 'Phone type',
    call_carrier: 'Carrier',
    call_record: 'Call recording',
    media_type: 'Media type',
    media_metadata: 'Media URL',
    media_recorded_content: 'Recorded content',
    media_identifier: 'Media identifier',
    media_category: 'Media category',
    media_duration: 'Media duration',
    media_published_date_timestamp: 'Publication date',
    media_finished: 'Played to the end',
    media_user_interaction_duration: 'Playback duration',
    media_user_interaction_percentage: 'Playback percentage',
    media_user_interaction_date_timestamp: 'Playback date',
    phone: 'Phone',
    identifier: 'Identifier',
    checkout_url: 'Checkout URL',
    currency: 'Currency',
    price: 'Price',
    total_items: 'Number of items',
    line_items: 'Products',
    product_id: 'Product identifier',
    product_title: 'Product name',
    quantity: 'Quantity',
    product_url: 'Product URL',
    variant_id: 'Variant identifier',
    variant_title: 'Variant name',
    sku: 'SKU',
    image_url: 'Image URL',
    categories: 'Categories',
    shipping_price: 'Shipping price',
    shipping_city: 'Shipping city',
    shipping_state: 'Shipping state',
    shipping_country: 'Shipping country',
    order_url: 'Order URL',
    payment_methods: 'Payment methods',
    order_identifier: 'Order identifier',
    tracking_company: 'Shipping company',
    tracking_code: 'Tracking code',
    tracking_url: 'Tracking URL',
    cancel_reason: 'Reason for the cancellation',
  },
};

/**
 * What people call (en) the field of an error, an issue or a notice, or the field with a name or a path:
 * `labelOf('$.body.payload.email')`. Of an item of an array, it is the label of the array.
 *
 * @returns The label, or undefined for a field that has none, such as a custom field.
 * @example
 * `${labelOf(error) ?? error.path}: ${messageOf(error)}`
 */
export function labelOf(field: WithPath | string): string | undefined {
  return findLabel(field, labels.fields);
}
