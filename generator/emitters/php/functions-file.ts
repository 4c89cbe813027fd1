import type { Catalogue } from '../../catalogue/catalogue.js';
import { batchNames, type EventNames, payloadNames, unionNames, type ValidatorNames } from '../../catalogue/names.js';
import { withArticle } from '../../print/article.js';
import { inspectorClass, validatorClass } from './class-names.js';
import { type Code, call, lines } from './code.js';
import { PhpFile, printMethod } from './php-file.js';

/** What is validated: names, the validator, and a phrase in doc comments. */
interface Validated {
  names: Pick<ValidatorNames, 'validate' | 'assert'>;
  validator: string;
  phrase: string;
  isPayload?: boolean;
}

/** What the functions are about. */
interface Subject {
  names: EventNames;
  phrase: string;
  hasNotices: boolean;
  /** The name of its payload, if it has one of its own. */
  payload?: string;
}

/**
 * The public functions of the package. Composer loads this file: PHP loads no functions by their names.
 * @param typesWithNotices The types of the events that can have notices.
 */
export function printFunctionsFile(
  { api, events }: Catalogue,
  typesWithNotices: ReadonlySet<string>,
): [string, string] {
  const file = new PhpFile('functions', 'spec/index.ts');
  file.use('Runtime\\Validation');
  const subjects: Subject[] = [
    { names: unionNames, phrase: 'an event of any type', hasNotices: true },
    { names: batchNames, phrase: 'a list of events', hasNotices: true },
    ...events.map(({ names, type }) => ({
      names,
      phrase: `${withArticle(type)} event`,
      hasNotices: typesWithNotices.has(type),
      payload: names.payload,
    })),
  ];
  const functions = [
    ...shortFunctions,
    printReadErrors(file),
    printSplitBatch(api.maxBodyBytes, file),
    ...subjects.flatMap((subject) => [
      ...validated(subject).flatMap((one) => [printValidate(one, file), printAssert(one)]),
      printNotices(subject, file),
    ]),
  ];
  const code = functions.flatMap((one, index) => (index === 0 ? [one] : ['', one]));
  return [file.path, file.print(lines(code))];
}

/** The event, and its payload alone. */
function validated({ names, phrase, payload }: Subject): Validated[] {
  const event: Validated = { names, validator: names.event, phrase };
  if (payload === undefined) return [event];
  return [
    event,
    { names: payloadNames(names), validator: payload, phrase: `the payload of ${phrase}`, isPayload: true },
  ];
}

const options =
  '@param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.';
const value = '@param mixed $value An event, or what `json_decode` returns; any other value is invalid.';
const payloadValue = '@param mixed $value What is sent as `payload`, without the rest of the event.';

const shortFunctions: Code[] = [
  printMethod(
    ['The errors of an event of any type; none if it is valid.', '', value, options, '', '@return list<ApiError>'].join(
      '\n',
    ),
    'function validate(mixed $value, bool $allowUnknownFields = false): array',
    [`return ${unionNames.validate}($value, $allowUnknownFields);`],
  ),
  printMethod(
    [
      'The notices of an event of any type: what is valid but not advisable. It never throws.',
      '',
      value,
      '',
      '@return list<Notice>',
    ].join('\n'),
    'function notices(mixed $value): array',
    [`return ${unionNames.noticesOf}($value);`],
  ),
];

function printReadErrors(file: PhpFile): Code {
  const doc = [
    'The errors that a response states, in any of the shapes in which the API sends them; none if it states none. It never throws.',
    '',
    '@param string $body The body of the response.',
    '',
    '@return list<ApiError>',
  ];
  return printMethod(doc.join('\n'), 'function readErrors(string $body): array', [
    `return ${file.use('Runtime\\ResponseErrors')}::of($body);`,
  ]);
}

function printSplitBatch(maxBytes: number, file: PhpFile): Code {
  const doc = [
    'Splits events into batches, in their order. No batch is longer as JSON than a request may be, with any option of ' +
      '`json_encode` but JSON_PRETTY_PRINT. At most one batch is kept in memory at a time.',
    '',
    '@template Event of array|object',
    '',
    '@param iterable<Event> $events The events are not validated.',
    '@param int $maxBytes The greatest length of a body, in bytes.',
    '',
    '@return Generator<int, list<Event>>',
    '',
    '@throws ValidationException After the events before it, for an event that is no object, too long by itself, or not JSON.',
  ];
  return printMethod(
    doc.join('\n'),
    `function splitBatch(iterable $events, int $maxBytes = ${maxBytes}): ${file.useGlobal('Generator')}`,
    [`return ${file.use('Runtime\\Batches')}::split($events, $maxBytes);`],
  );
}

function printValidate({ names, validator, phrase, isPayload }: Validated, file: PhpFile): Code {
  const className = file.use(validatorClass(validator));
  const root = isPayload ? [`${file.use('Runtime\\Path')}::PAYLOAD`] : [];
  const args = [`${className}::validate(...)`, '$value', '$allowUnknownFields', ...root];
  const paths = isPayload ? ' Their paths begin with `$.payload`.' : '';
  const doc = [
    `The errors of ${phrase}, in the order in which it is checked; none if it is valid.${paths} It never throws.`,
    '',
    isPayload ? payloadValue : value,
    options,
    '',
    '@return list<ApiError> Of more than 100,000 the first 100,000.',
  ];
  return printMethod(
    doc.join('\n'),
    `function ${names.validate}(mixed $value, bool $allowUnknownFields = false): array`,
    [['return ', call('Validation::errors', args), ';']],
  );
}

function printAssert({ names, phrase, isPayload }: Validated): Code {
  return printMethod(
    [
      `Throws the errors of ${phrase}.`,
      '',
      isPayload ? payloadValue : value,
      options,
      '',
      '@throws ValidationException for an invalid value.',
    ].join('\n'),
    `function ${names.assert}(mixed $value, bool $allowUnknownFields = false): void`,
    [`Validation::throwErrors(${names.validate}($value, $allowUnknownFields));`],
  );
}

function printNotices({ names, phrase, hasNotices }: Subject, file: PhpFile): Code {
  const summary = hasNotices
    ? `The notices of ${phrase}: what is valid but not advisable. It never throws.`
    : `The notices of ${phrase}: it can have none.`;
  const doc = [summary, '', value, '', '@return list<Notice>'].join('\n');
  const inspect = () => `${file.use(inspectorClass(names.event))}::inspect(...)`;
  return printMethod(doc, `function ${names.noticesOf}(mixed $value): array`, [
    hasNotices ? `return Validation::notices(${inspect()}, $value);` : 'return [];',
  ]);
}
