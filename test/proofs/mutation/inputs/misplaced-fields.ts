import type { CatalogueEvent } from '../../../../generator/catalogue/catalogue.js';
import { payloadField } from '../../../../generator/catalogue/named-shapes.js';
import { unionNames } from '../../../../generator/catalogue/names.js';
import { catalogue } from '../../../support/catalogue.js';
import { fullEvent } from '../../adversarial/full-event.js';
import { withChange } from '../../adversarial/paths.js';
import type { Input } from './input.js';

const { events, envelope } = catalogue;
const payload = payloadField(envelope);
const prefix = events.find((event) => event.payload.customFields)?.payload.customFields?.prefix ?? '';
const names = [...new Set(events.flatMap((event) => event.payload.fields.map(({ name }) => name)))];

/** Events with a field too many: one of another event, a custom one where there are none, or a function. */
export function misplacedFields(): Input[] {
  return events.flatMap((event) => [
    ...(event.payload.unknownFields === 'reject' ? fieldsOfOthers(event) : []),
    ...functions(event),
    ...unlistedItemFields(event),
  ]);
}

function fieldsOfOthers(event: CatalogueEvent): Input[] {
  const own = event.payload.fields.map(({ name }) => name);
  const others = names.filter((name) => !own.includes(name));
  // Separators do not matter. A name above this length means nothing.
  const long = [64, 65].map((length) => (own[0] ?? '').padEnd(length, '_'));
  return [...others, ...own.map((name) => prefix + name), ...long].map((name) => withField(event, name, 'x'));
}

/** A function is sent as nothing, but for a method `toJSON`, which makes another value of the object. */
function functions(event: CatalogueEvent): Input[] {
  const members: [string, unknown][] = [
    ['toJSON', () => ({})],
    ['toJSON', 'x'],
    ['other', () => ({})],
  ];
  const arrays = arraysOf(event);
  return members.flatMap(([name, value]) => [
    withField(event, name, value),
    ...arrays.map((array) => withField(event, name, value, array)),
  ]);
}

/** Some items accept fields that are not listed, also where the event has an error. */
function unlistedItemFields(event: CatalogueEvent): Input[] {
  const [first] = event.payload.fields;
  return arraysOf(event).map((array) => {
    const input = withField(event, 'unlisted', 'x', array);
    const make = () =>
      withChange(input.make(), [payload, first?.name ?? ''], (fields, key) => ({ ...fields, [key]: {} }));
    return { ...input, name: `${input.name} and an error`, make };
  });
}

function arraysOf(event: CatalogueEvent): string[] {
  return event.payload.fields.filter(({ shape }) => shape.kind === 'array').map(({ name }) => name);
}

/** @param array The field is in the first object of this array. */
function withField(event: CatalogueEvent, name: string, value: unknown, array?: string): Input {
  const place = array === undefined ? name : `${array}[0].${name}`;
  return {
    name: `${event.type} with ${typeof value === 'function' ? 'a function as ' : ''}${place}`,
    names: unionNames,
    make: () => {
      const body = fullEvent(event);
      const fields = body[payload] as Record<string, unknown>;
      const target = array === undefined ? fields : (fields[array] as unknown[])[0];
      if (typeof target === 'object' && target !== null) Reflect.set(target, name, value);
      return body;
    },
  };
}
