import type { Api, Response as ApiResponse } from '../../catalogue/catalogue.js';
import type { Response, Responses } from './both-versions.js';
import { errorResponseReference, schemaReference } from './reference.js';

/** A response with its bodies and examples. */
export function response({ description, bodies, examples }: ApiResponse, mediaType: string): Response {
  const [first, ...others] = bodies.map(({ name }) => schemaReference(name));
  return {
    description,
    content: {
      [mediaType]: {
        ...(first && { schema: others.length === 0 ? first : { anyOf: [first, ...others] } }),
        examples: Object.fromEntries(examples.map(({ name, body }) => [name, { value: body }])),
      },
    },
  };
}

/** The responses of an operation: its own success, and the error responses that all operations share. */
export function responses(success: ApiResponse, { errorResponses, mediaType }: Api): Responses {
  return {
    [success.status]: response(success, mediaType),
    ...Object.fromEntries(errorResponses.map(({ status }) => [status, errorResponseReference(status)])),
  };
}
