import type { Api, Answer as CatalogueAnswer } from '../../legacy/catalogue.js';
import { type JsonSchema, referredName } from '../../legacy/json-schema.js';
import type { Answer, Answers } from './both-versions.js';
import { failureReference, schemaReference } from './reference.js';

/** An answer with its bodies and examples. */
export function answer({ description, bodies, examples }: CatalogueAnswer, mediaType: string): Answer {
  const [first, ...others] = bodies.map(reference);
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

/** The answers of an operation: the success is its own, the failures are those of every operation. */
export function answers(success: CatalogueAnswer, { failures, mediaType }: Api): Answers {
  return {
    [success.status]: answer(success, mediaType),
    ...Object.fromEntries(failures.map(({ status }) => [status, failureReference(status)])),
  };
}

function reference(body: JsonSchema): { $ref: string } {
  const name = referredName(body);
  if (name === undefined) throw new Error('The body of an answer has no name. Give it an $id in spec/answers.ts.');
  return schemaReference(name);
}
