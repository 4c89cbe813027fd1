import { Type } from '@sinclair/typebox';
import { quota } from './limits.js';

function limit(description: string) {
  return Type.Optional(Type.Number({ description: `${description} Reported by the validators only.` }));
}

/** What limits a string, a number or an array. */
const limits = {
  minimum: limit('The lower limit, for TOO_SHORT in characters, and for OUT_OF_RANGE.'),
  maximum: limit('The upper limit, for TOO_LONG in characters or bytes, and for OUT_OF_RANGE.'),
  exclusive_minimum: limit('The number that the value must be above, for OUT_OF_RANGE.'),
  exclusive_maximum: limit('The number that the value must be below, for OUT_OF_RANGE.'),
  multiple_of: limit('The number of which the value must be a multiple, for OUT_OF_RANGE.'),
  min_items: limit('The least number of items, for OUT_OF_RANGE.'),
  max_items: limit('The greatest number of items, for OUT_OF_RANGE.'),
  unique_items: Type.Optional(
    Type.Boolean({ description: 'No two items are equal, for INVALID. Reported by the validators only.' }),
  ),
};

/** An error of the API. The validators report errors of the same shape. */
export const ApiError = Type.Object(
  {
    error_type: Type.String({ description: 'Kind of the error, such as INVALID_OPTION.' }),
    error_message: Type.String({ description: 'The error as a sentence.' }),
    validation_rules: Type.Optional(
      Type.Object(
        {
          valid_options: Type.Optional(
            Type.Array(Type.String(), { description: 'The enum values, for INVALID_OPTION.' }),
          ),
          required: Type.Optional(
            Type.Boolean({
              description: 'False if the field may be absent, for CANNOT_BE_NULL. Reported by the validators only.',
            }),
          ),
          prefix: Type.Optional(
            Type.String({
              description: 'How the names of custom fields begin, for INVALID_FIELDS. Reported by the builders only.',
            }),
          ),
          data_type: Type.Optional(Type.String({ description: 'The type, for INVALID_DATA_TYPE.' })),
          format: Type.Optional(
            Type.String({ description: 'The format, for INVALID_FORMAT. Reported by the validators only.' }),
          ),
          data_types: Type.Optional(
            Type.Array(Type.String(), {
              description: 'The types, for INVALID_DATA_TYPE where several are valid. Reported by the validators only.',
            }),
          ),
          pattern: Type.Optional(
            Type.String({
              description: 'The regular expression, for INVALID_FORMAT. Reported by the validators only.',
            }),
          ),
          ...limits,
          unit: Type.Optional(
            Type.String({ description: 'The unit of a limit, for TOO_LONG in bytes. Reported by the builders only.' }),
          ),
          cookie: Type.Optional(
            Type.String({ description: 'Name of the cookie, for INVALID_FORMAT. Reported by the builders only.' }),
          ),
          conflicts_with: Type.Optional(
            Type.String({
              description: 'Path of the other field, for CONFLICTING_FIELD. Reported by the validators only.',
            }),
          ),
          fields: Type.Optional(
            Type.Array(Type.String(), {
              description: 'The fields, for AT_LEAST_ONE_REQUIRED. Reported by the validators only.',
            }),
          ),
          did_you_mean: Type.Optional(
            Type.Array(Type.String(), {
              description:
                'What may be meant: names of fields, enum values, types of events that have the field, or a function. Reported by the validators only.',
            }),
          ),
          event_type: Type.Optional(
            Type.String({
              description: 'The event whose field it is not, for INVALID_FIELDS. Reported by the validators only.',
            }),
          ),
          found_at: Type.Optional(
            Type.String({
              description: 'Path of the field that may be meant, for CANNOT_BE_NULL. Reported by the validators only.',
            }),
          ),
          origin: Type.Optional(
            Type.String({
              description:
                'What the body is: `webhook`, if RD Station itself sends such bodies. Reported by the validators only.',
            }),
          ),
        },
        { description: 'The expected value.' },
      ),
    ),
    path: Type.Optional(
      Type.String({ description: 'Path of the error, such as $.body.event_type.', examples: ['$.body.event_type'] }),
    ),
  },
  {
    $id: 'ApiError',
    title: 'Error',
    description: 'An error of the API: what is wrong, and where.',
  },
);

const event_uuid = Type.String({
  description: 'UUID of the event.',
  examples: ['5408c5a3-4711-4f2e-8d0b-13407a3e30f3'],
});

/** The response to an event. */
export const EventResponse = Type.Object(
  { event_uuid },
  { $id: 'EventResponse', title: 'Response to an event', description: 'The event was accepted.' },
);

/** The response to a batch. */
export const BatchResponse = Type.Object(
  {
    event_batch_uuid: Type.String({ description: 'UUID of the batch.' }),
    events: Type.Array(EventResponse, {
      description: 'One response per event, in the order in which the events were sent.',
    }),
  },
  { $id: 'BatchResponse', title: 'Response to a batch', description: 'The batch was accepted.' },
);

/** The documented body of a rejection. */
export const ErrorList = Type.Object(
  { errors: Type.Array(ApiError, { description: 'One entry per error.' }) },
  { $id: 'ErrorList', title: 'Errors', description: 'The documented body of a rejection.' },
);

/** The same list without the object around it, which the API was seen to send. */
export const BareErrorList = Type.Array(ApiError, {
  $id: 'BareErrorList',
  title: 'Errors without an object around them',
  description: 'A body that the API was seen to send instead of the documented one.',
});

/** One error in place of the list, as for a wrong token or too many requests. */
export const SingleError = Type.Object(
  { errors: ApiError },
  { $id: 'SingleError', title: 'One error', description: 'One error in place of the list.' },
);

/** Lists of errors by field, or by field and language, as the endpoints of contacts and of fields send them. */
export const FieldErrors = Type.Object(
  {
    errors: Type.Object(
      {},
      {
        description:
          'A list of errors under the name of each field; an endpoint with translated fields has an object there, with a list under each language.',
      },
    ),
  },
  {
    $id: 'FieldErrors',
    title: 'Errors by field',
    description: 'A body that the documentation shows, without naming the endpoint.',
  },
);

/** The response of the authorization layer to a wrong or missing token. */
export const TokenError = Type.Object(
  {
    error: Type.String({ description: 'Kind of the error, such as invalid_token.' }),
    error_description: Type.String({ description: 'The error as a sentence.' }),
  },
  { $id: 'TokenError', title: 'Token error', description: 'The access token is missing, wrong or expired.' },
);

/** The response to too many requests. */
export const QuotaError = Type.Object(
  {
    error: Type.String({ description: 'The error as a sentence.' }),
    max: Type.Integer({ description: 'Requests allowed in the window.' }),
    usage: Type.Integer({ description: 'Requests made in the window.' }),
    remaining_time: Type.Integer({
      description: `Time until the window ends. ${quota.unit.statement}`,
    }),
  },
  { $id: 'QuotaError', title: 'Quota error', description: 'The quota of requests is used up.' },
);

/** The response of the gateway to too many requests. */
export const GatewayError = Type.Object(
  { message: Type.String({ description: 'The error as a sentence.' }) },
  { $id: 'GatewayError', title: 'Gateway error', description: 'The gateway rejected the request.' },
);
