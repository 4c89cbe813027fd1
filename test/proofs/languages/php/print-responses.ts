import fc from 'fast-check';
import { everyResponse } from '../../../../generator/catalogue/responses.js';
import { parseJson } from '../../../../packages/client/src/json.js';
import { readErrors } from '../../../../packages/client/src/read-errors.js';
import { catalogue } from '../../../support/catalogue.js';

/*
 * Prints bodies of responses with the errors that the client in TypeScript reads, as JSON Lines: what responses.php compares.
 * usage: tsx test/proofs/languages/php/print-responses.ts COUNT
 */

const examples = everyResponse(catalogue.api).flatMap(({ response }) => response.examples.map(({ body }) => body));

/** Near the shapes of errors: the names that are read, with values of any type. Rules have a name: PHP has one empty array. */
const keys = fc.constantFrom('errors', 'error', 'error_type', 'error_message', 'error_description', 'path', 'a.b', '');
const paths = fc.constantFrom(
  '$',
  '$.body',
  '$.payload.tags',
  'body.name',
  'bodyless',
  '$x',
  'query_string.api_key',
  'body[0]',
);
const { value: values } = fc.letrec((tie) => ({
  error: fc.record(
    {
      error_type: fc.constantFrom<unknown>('INVALID', 'CANNOT_BE_NULL', 1),
      error_message: fc.constantFrom<unknown>('Wrong.', null),
      path: fc.oneof(paths, fc.constant(1)),
      validation_rules: fc.constantFrom<unknown>({ maximum: 1 }, null, 'x', [1]),
    },
    { requiredKeys: ['error_type'] },
  ),
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 1, '', 'x'),
    tie('error'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const texts = fc.oneof(
  { weight: 4, arbitrary: values.map((value) => JSON.stringify(value)) },
  { weight: 4, arbitrary: values.map((errors) => JSON.stringify({ errors })) },
  fc.constantFrom(...examples).map((body) => JSON.stringify(body)),
  fc.constantFrom('', '<html>', '{"errors":', '\ufeff{"errors":[{"error_type":"INVALID"}]}'),
);

for (const body of fc.sample(texts, { numRuns: Number(process.argv[2]), seed: 6 })) {
  // PHP has no path where TypeScript leaves it out.
  const errors = readErrors(parseJson(body)).map((error) => ({ ...error, path: error.path ?? '' }));
  console.log(JSON.stringify({ body, errors }));
}
