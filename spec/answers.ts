import { Type } from '@sinclair/typebox';
import { ApiError } from './errors.js';

const event_uuid = Type.String({
  description: 'UUID of the event.',
  examples: ['5408c5a3-4711-4f2e-8d0b-13407a3e30f3'],
});

/** The answer to an event. */
export const EventAnswer = Type.Object(
  { event_uuid },
  { $id: 'EventAnswer', title: 'Answer to an event', description: 'The event was taken.' },
);

/** The answer to a batch. */
export const BatchAnswer = Type.Object(
  {
    event_batch_uuid: Type.String({ description: 'UUID of the batch.' }),
    events: Type.Array(EventAnswer, {
      description: 'One answer per event, in the order in which the events were sent.',
    }),
  },
  { $id: 'BatchAnswer', title: 'Answer to a batch', description: 'The batch was taken.' },
);

/** The documented body of a refusal. */
export const ErrorList = Type.Object(
  { errors: Type.Array(ApiError, { description: 'What is wrong, one entry per error.' }) },
  { $id: 'ErrorList', title: 'Errors', description: 'The documented body of a refusal.' },
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

/** The answer of the authorization layer to a wrong or missing token. */
export const TokenError = Type.Object(
  {
    error: Type.String({ description: 'Kind of the error, such as invalid_token.' }),
    error_description: Type.Optional(Type.String({ description: 'The error as a sentence.' })),
  },
  { $id: 'TokenError', title: 'Token error', description: 'The access token is missing, wrong or expired.' },
);

/** The answer to too many requests. */
export const QuotaError = Type.Object(
  {
    error: Type.String({ description: 'The error as a sentence.' }),
    max: Type.Optional(Type.Integer({ description: 'Requests allowed in the window.' })),
    usage: Type.Optional(Type.Integer({ description: 'Requests made in the window.' })),
    remaining_time: Type.Optional(
      Type.Integer({
        description:
          'Time until the window ends. The documentation says milliseconds, its sample only makes sense in seconds.',
      }),
    ),
  },
  { $id: 'QuotaError', title: 'Quota error', description: 'The quota of requests is used up.' },
);

/** The answer of the gateway to too many requests. */
export const GatewayError = Type.Object(
  { message: Type.String({ description: 'The error as a sentence.' }) },
  { $id: 'GatewayError', title: 'Gateway error', description: 'The gateway refused the request.' },
);
