import { isDeepStrictEqual } from 'node:util';
import type { EventType, Table } from '../../../../generator/catalogue/documents.js';
import { type Asked, answerTo } from './answer.js';
import { fullEvent, wrongFor } from './full-event.js';
import type { Law } from './law.js';
import { without } from './odd-fields.js';
import { bare } from './odd-values.js';

/** Words of rules, reports and options, and what would change an answer if it were found there. */
const words: Readonly<Record<string, unknown>> = {
  validation_rules: { data_type: 'STRING' },
  allowsUnknown: true,
  unknownFields: 'allow',
  otherwise: () => true,
  unheard_of: 'x',
  more: 'payload',
};

/** Whatever other code puts on `Object.prototype`, the answers are the same. */
export function lawsOfPollution(
  table: Table<EventType>,
  asked: Asked,
  bodyOf: (event: object) => unknown = (event) => event,
): Law[] {
  const event = fullEvent(table);
  const empty = {
    ...event,
    payload: Object.fromEntries(
      Object.entries(event.payload).map(([key, value]) => [key, typeof value === 'string' ? '' : value]),
    ),
    more: 1,
  };
  const bareEvent = bare({ ...event, payload: bare(event.payload) });
  const rows = table.rows.filter((row) => row.in === 'payload');
  const fields = rows.flatMap((row) => {
    const lacking = { ...event, payload: without(event.payload, row.field) };
    return [event.payload[row.field], wrongFor(row)].map((value) => [row.field, value, lacking] as const);
  });
  const envelope = ['event_type', 'event_family', 'payload'] as const;
  const cases = [
    ...fields,
    ...envelope.map((field) => [field, event[field], without(event, field)] as const),
    ...Object.entries(words).flatMap(([word, value]) =>
      [event, empty, bareEvent].map((body) => [word, value, body] as const),
    ),
  ];
  return cases.flatMap(([name, value, body]) =>
    [true, false].map((enumerable) => unchanged(asked, name, { value, enumerable }, bodyOf(body))),
  );
}

function unchanged(asked: Asked, name: string, property: PropertyDescriptor, body: unknown): Law {
  const expected = answerTo(body, asked);
  const errors = expected.map(({ error }) => error);
  const issues = expected.map(({ error, keys }) => ({ message: error.error_message, path: [...keys] }));
  const valid = expected.length === 0;
  return {
    asked,
    name: `${name} on Object.prototype`,
    broken: ({ is, validate, schema }) => {
      const found = polluted(name, property, () => [is(body), validate(body), schema['~standard'].validate(body)]);
      const right = valid
        ? [true, { valid: true, value: body }, { value: body }]
        : [false, { valid: false, errors }, { issues }];
      return isDeepStrictEqual(found, right) ? undefined : 'it changes the answer';
    },
  };
}

const names = new Set<string>();

function polluted<T>(name: string, property: PropertyDescriptor, run: () => T): T {
  names.add(name);
  Object.defineProperty(Object.prototype, name, { ...property, configurable: true });
  try {
    return run();
  } finally {
    clean();
  }
}

/** Takes everything away again, also after a run that was ended. */
export function clean(): void {
  for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  names.clear();
}
