import { eventWith, type GrowingSubject } from './growing-subject.js';

const members = 1_000_000;
const fields = 100_000;

/** Many fields. */
const objects: GrowingSubject[] = [
  many('unknown fields', false, (size) =>
    eventWith(
      'SALE',
      numbered(size, (index) => `field_${index}`, 1),
    ),
  ),
  many('unknown fields with names near to known ones', false, (size) =>
    eventWith(
      'CONVERSION',
      numbered(size, (index) => `company_${letters(index)}`, 1),
    ),
  ),
  many('unknown fields of the envelope', false, (size) => ({
    ...eventWith('SALE', {}),
    ...numbered(size, (index) => `event_${letters(index)}`, 1),
  })),
  many('custom fields', true, (size) =>
    eventWith(
      'CONVERSION',
      numbered(size, (index) => `cf_${index}`, 'x'),
    ),
  ),
  many('custom fields of the wrong type', false, (size) =>
    eventWith(
      'CONVERSION',
      numbered(size, (index) => `cf_${index}`, 1),
    ),
  ),
  many('fields that are undefined', true, (size) =>
    eventWith(
      'SALE',
      numbered(size, (index) => `field_${index}`, undefined),
    ),
  ),
].map((subject) => ({ ...subject, largest: fields }));

/** Many members. */
const arrays: GrowingSubject[] = [
  many('events of a batch', true, (size) => new Array(size).fill(eventWith('SALE', {}))),
  many('events of a batch, each with three faults', false, (size) =>
    new Array(size).fill(eventWith('SALE', { email: 1, funnel_name: '', emial: 1 })),
  ),
  many('holes of a batch', false, (size) => new Array(size)),
  many('tags', true, (size) => eventWith('CONVERSION', { tags: new Array(size).fill('x') })),
  many('tags that are none', false, (size) => eventWith('CONVERSION', { tags: new Array(size).fill(1) })),
  many('tags, the last of them invalid', false, (size) =>
    eventWith('CONVERSION', { tags: [...new Array(size).fill('x'), 1] }),
  ),
  many('legal bases', true, (size) => withBases(size, { type: 'consent', status: 'granted' })),
  many('legal bases with two faults each', false, (size) => withBases(size, { type: 1 })),
];

const depth = many('depth', false, (size) => {
  let value: unknown = [];
  for (let level = 0; level < size; level++) value = [{ payload: value }];
  return eventWith('CALL_FINISHED', { legal_bases: value });
});

export const growingArrays: GrowingSubject[] = [...objects, ...arrays, depth];

function many(name: string, valid: boolean, make: (size: number) => unknown): GrowingSubject {
  return { name, largest: members, make, valid };
}

function withBases(size: number, rest: object): object {
  const basis = { category: 'communications', ...rest };
  return eventWith('ORDER_PLACED', { legal_bases: new Array(size).fill(basis) });
}

function numbered(size: number, name: (index: number) => string, value: unknown): object {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => [name(index), value]));
}

/** Four letters that are others for each number. */
function letters(index: number): string {
  return index.toString(26).padStart(4, 'q');
}
