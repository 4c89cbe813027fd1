import {
  batchTable,
  cookieBeginnings,
  type EventType,
  type Row,
  type Table,
} from '../../../../generator/catalogue/documents.js';
import type { Asked } from './answer.js';
import { answers } from './answers.js';
import { fullEvent, wrongFor } from './full-event.js';
import type { Law } from './law.js';
import { ways, without, withThrower } from './odd-fields.js';
import { bare, dress, odd, oddLists, ofAnotherRealm, undressed } from './odd-values.js';

/** A value that is no plain JSON, and the JSON that has the same errors. */
interface Hostile {
  readonly name: string;
  readonly make: () => unknown;
  readonly seen: unknown;
}

/** What is no JSON has the answer that design.md, section 4, gives it: a field is what JSON.stringify would send. */
export function lawsOfHostileEvents(table: Table<EventType>, asked: Asked): Law[] {
  const event = fullEvent(table);
  const payload = table.rows.filter((row) => row.in === 'payload');
  const lists = payload.filter(({ type }) => type.startsWith('Array'));
  const inPayloads = [
    ...wholes(event.payload),
    ...fieldsOf(event.payload, payload),
    ...lists.flatMap((row) => listsOf(row).map((value) => inField(event.payload, row.field, value))),
  ];
  const hostile = [event, { ...event, more: 'x' }].flatMap((body) => [
    ...wholes(body),
    ...fieldsOf({ ...body }, batchTable.rows),
    ...inPayloads.map((value) => inField(body, 'payload', value)),
  ]);
  const cases = hostile.map(({ name, make, seen }) => ({
    name: `${table.event}: ${name}`,
    make,
    seen,
  }));
  return answers(asked, cases);
}

/** Objects made in other ways, and what is no object. */
function wholes(fields: object): Hostile[] {
  return [
    { name: 'an object without a prototype', make: () => bare(fields), seen: fields },
    { name: 'of another realm', make: () => ofAnotherRealm(fields), seen: fields },
    { name: 'through a proxy', make: () => new Proxy(fields, {}), seen: fields },
    { name: 'of a bare prototype', make: () => Object.assign(Object.create(bare({})), fields), seen: fields },
    ...odd.map(([name, make]) => ({ name, make, seen: 'text' })),
    ...undressed.map(([name, make]) => ({
      name: `${name} with the fields`,
      make: () => dress(make(), fields),
      seen: 'text',
    })),
    { name: 'undefined', make: () => undefined, seen: null },
    { name: 'a list without a prototype', make: () => Object.setPrototypeOf([], null), seen: [] },
  ];
}

/** Each field told in each way, right and wrong, and one that does not exist. */
function fieldsOf(fields: Readonly<Record<string, unknown>>, rows: readonly Row[]): Hostile[] {
  const unlisted = ways.map(({ name, isSent, tell }) => ({
    name: `a field that does not exist, ${name}`,
    make: () => tell(fields, 'unheard_of', 'x'),
    seen: isSent ? { ...fields, unheard_of: 'x' } : fields,
  }));
  const undefinedOne = { name: 'a field undefined', make: () => ({ ...fields, unheard_of: undefined }), seen: fields };
  return [...unlisted, undefinedOne, ...rows.flatMap((row) => fieldOf(fields, row))];
}

function fieldOf(fields: Readonly<Record<string, unknown>>, row: Row): Hostile[] {
  const { field } = row;
  const wrong = wrongFor(row);
  const cookies = row.cookieEmpties ? cookieBeginnings : [];
  const told = [fields[field], wrong, ...cookies].flatMap((value) =>
    ways.map(({ name, isSent, tell }) => ({
      name: `${field}, ${JSON.stringify(value)} ${name}`,
      make: () => tell(without(fields, field), field, value),
      seen: isSent ? { ...fields, [field]: value } : without(fields, field),
    })),
  );
  const unread = [odd.slice(4, 7), oddLists].flat().map(([name, make]) => ({
    name: `${field}, ${name}`,
    make: () => ({ ...fields, [field]: make() }),
    seen: { ...fields, [field]: wrong },
  }));
  return [
    ...told,
    ...(row.type === 'Object' ? unread.slice(0, 1) : unread),
    { name: `${field} undefined`, make: () => ({ ...fields, [field]: undefined }), seen: without(fields, field) },
    { name: `${field} that throws`, make: () => withThrower(fields, field), seen: { ...fields, [field]: wrong } },
  ];
}

const basis = { category: 'communications', type: 'consent', status: 'granted' };
const processing = { category: 'data_processing', type: 'consent' };

/** Members told in other ways, and lists made in them. */
function listsOf({ type }: Row): Hostile[] {
  const right: unknown = type === 'Array of Objects' ? basis : 'text';
  const wrong = type === 'Array of Objects' ? 'text' : {};
  const members = type === 'Array of Objects' ? [basis, processing].flatMap(basesOf) : [];
  return [
    { name: 'list of another realm', make: () => ofAnotherRealm([right, right]), seen: [right, right] },
    { name: 'list without a prototype', make: () => Object.setPrototypeOf([right], null), seen: [right] },
    { name: 'hole', make: () => Object.assign(new Array(2), { 0: right }), seen: [right, null] },
    { name: 'member that throws', make: () => withThrowingMember(right), seen: [right, wrong] },
    ...odd.map(([name, make]) => ({ name: `member ${name}`, make: () => [make(), right], seen: [wrong, right] })),
    ...members.map(({ name, make, seen }) => ({ name, make: () => [right, make()], seen: [right, seen] })),
  ];
}

function basesOf(basis: Readonly<Record<string, string>>): Hostile[] {
  return [
    ...wholes(basis),
    ...Object.keys(basis).flatMap((key) => [
      { name: `${key} that throws`, make: () => withThrower(basis, key), seen: { ...basis, [key]: {} } },
      { name: `${key} undefined`, make: () => ({ ...basis, [key]: undefined }), seen: without(basis, key) },
    ]),
    ...['category', 'type', 'status', 'unheard_of'].flatMap((key) =>
      [basis[key], 'declined', 'x', undefined].flatMap((value) =>
        ways.map(({ name, isSent, tell }) => ({
          name: `${key}, ${value} ${name}`,
          make: () => tell(without(basis, key), key, value),
          seen: isSent ? { ...without(basis, key), [key]: value } : without(basis, key),
        })),
      ),
    ),
  ];
}

function withThrowingMember(right: unknown): unknown[] {
  const list = [right, right];
  return Object.defineProperty(list, 1, {
    get: () => {
      throw new Error('x');
    },
  });
}

function inField(fields: object, field: string, { name, make, seen }: Hostile): Hostile {
  return {
    name: `${field}: ${name}`,
    make: () => ({ ...fields, [field]: make() }),
    seen: { ...fields, [field]: seen },
  };
}
