import type { Api, Response as ApiResponse } from '../../catalogue/catalogue.js';
import { withShared } from '../../catalogue/responses.js';
import type { Response, Responses } from './both-versions.js';
import { errorResponseReference, schemaReference } from './reference.js';

/** A response with its bodies and examples. */
export function response({ description, bodies, examples }: ApiResponse, mediaType: string): Response {
  const [first, ...others] = bodies.map(({ name }) => schemaReference(name));
  if (first === undefined) return { description };
  return {
    description,
    content: {
      [mediaType]: {
        schema: others.length === 0 ? first : { anyOf: [first, ...others] },
        examples: Object.fromEntries(examples.map(({ name, body }) => [name, { value: body }])),
      },
    },
  };
}

/** The responses of an operation: those of its own, and of the error responses that all share those of other statuses. */
export function responses(success: ApiResponse, api: Api, own: readonly ApiResponse[] = []): Responses {
  const { errorResponses, mediaType } = api;
  return {
    [success.status]: response(success, mediaType),
    ...Object.fromEntries(
      withShared(own, errorResponses).map((error) => [
        error.status,
        own.includes(error) ? response(error, mediaType) : errorResponseReference(error.status),
      ]),
    ),
  };
}
