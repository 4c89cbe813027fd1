import { type TSchema, Type } from '@sinclair/typebox';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepts } from '../../generator/catalogue/check-examples.js';
import { readCatalogue } from '../../generator/catalogue/read-catalogue.js';
import type { Spec } from '../../spec/index.js';
import { withFields } from '../catalogue/faulty.js';
import { emittedValidators } from '../emitted-validators.js';

/*
 * Objects that the spec does not have today: choices of objects with the same fields and with different ones, and
 * fields that must be there and may be anything. Each in its place, and as a definition that has a name.
 */

const described = { description: 'It.' };

/** A field, and a value that is right for it. */
type Field = readonly [schema: TSchema, right: unknown];

const kindsOfFields: readonly Field[] = [
  [Type.Unknown(described), 1.5],
  [Type.String(described), ''],
  [Type.String({ minLength: 1, ...described }), 'z'],
  [Type.Integer(described), 2],
  [Type.Union([Type.Literal('x'), Type.Literal('y')], described), 'y'],
  [Type.Array(Type.Unknown(), described), [null]],
  [Type.Boolean(described), false],
];
const field = fc
  .tuple(fc.constantFrom(...kindsOfFields), fc.boolean())
  .map(([[schema, right], required]): Field => [required ? schema : Type.Optional(schema), right]);

type Fields = Readonly<Record<string, Field>>;

const names = ['one', 'other', 'type', 'entry', 'Third'];
const named = (chosen: readonly string[]): fc.Arbitrary<Fields> =>
  fc.record(Object.fromEntries(chosen.map((name) => [name, field])));
const someNames = fc.subarray(names);

/** A schema, and objects that are nearly right. */
interface Subject {
  readonly schema: TSchema;
  readonly samples: readonly unknown[];
}

function objectOf(fields: Fields, isClosed: boolean): TSchema {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, [schema]]) => [name, schema]));
  return Type.Object(properties, { ...(isClosed && { additionalProperties: false }), ...described });
}

/** A right object, and every object that differs from it in one field. */
function near(fields: Fields): object[] {
  const right = Object.fromEntries(Object.entries(fields).map(([name, [, value]]) => [name, value]));
  const others = ['x', '', 1, 1.5, true, [], {}, null];
  return [
    right,
    ...Object.keys(fields).map((gone) => Object.fromEntries(Object.entries(right).filter(([name]) => name !== gone))),
    ...[...Object.keys(fields), 'unlisted'].flatMap((name) => others.map((value) => ({ ...right, [name]: value }))),
  ];
}

const objects = (isClosed: boolean): fc.Arbitrary<Subject> =>
  someNames.chain(named).map((fields) => ({ schema: objectOf(fields, isClosed), samples: [...near(fields), 'x'] }));

const kinds = ['a', 'b', 'cc', 'dd', 'toString'];

function choiceOf(branches: readonly Fields[], isClosed: boolean): Subject {
  const all = branches.map((fields, index): Fields => {
    const kind = kinds[index] ?? '';
    return { kind: [Type.Literal(kind, described), kind], ...fields };
  });
  const samples = all.flatMap((fields) =>
    near(fields).flatMap((value) => [value, ...['a', 'cc', 'e'].map((kind) => ({ ...value, kind }))]),
  );
  const union = Type.Union(
    all.map((fields) => objectOf(fields, isClosed)),
    described,
  );
  return { schema: union, samples: [...samples, 'x', [], null] };
}

const branches = { minLength: 2, maxLength: 5 };
const sameFields = someNames.chain((chosen) => fc.array(named(chosen), branches));
const otherFields = fc.array(someNames.chain(named), branches);

describe.each<[string, fc.Arbitrary<Subject>]>([
  ['a choice of objects with the same fields', sameFields.map((all) => choiceOf(all, true))],
  ['a choice of objects with other fields', otherFields.map((all) => choiceOf(all, true))],
  ['a choice of open objects', otherFields.map((all) => choiceOf(all, false))],
  ['an object', objects(true)],
  ['an open object', objects(false)],
])('%s', (_, subjects) => {
  it('is right exactly when TypeBox and ajv say so, and what is wrong has errors there', () => {
    everySample(subjects, ({ is, validate }, { name, schema, spec }) => {
      const oracles = oraclesOf(name, schema, spec);
      return (sample) => {
        const isRight = is(eventWith(name, sample));
        const told = (verdicts: boolean[]) => `${JSON.stringify(sample)} ${verdicts}`;
        expect(told(oracles.map((accepts) => accepts(sample)))).toBe(told(oracles.map(() => isRight)));
        const { valid, errors = [] } = validate(eventWith(name, sample));
        expect(told([valid])).toBe(told([isRight]));
        expect(errors.every(({ path }) => path.startsWith(`$.body.payload.${name}`))).toBe(true);
      };
    });
  });
});

it('what is right of a closed object is no error beside what is wrong', () => {
  everySample(objects(true), ({ validate }, { name }) => (sample) => {
    if (typeof sample !== 'object') return;
    const [alone, together] = [sample, { ...sample, more: 1 }].map((value) => {
      const { errors = [] } = validate(eventWith(name, value));
      return errors.map(({ path }) => path);
    });
    expect(together).toEqual([...(alone ?? []), `$.body.payload.${name}.more`]);
  });
});

interface Place {
  readonly name: string;
  readonly schema: TSchema;
  readonly spec: Spec;
}

/** Asks of every sample, in a field of its schema and in one of its schema as a definition. */
function everySample(
  subjects: fc.Arbitrary<Subject>,
  askAt: (emitted: Emitted, place: Place) => (sample: unknown) => void,
): void {
  // Many of them in one spec: to emit a spec takes longer than to ask them all.
  const several = fc.array(subjects, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(several, (all) => {
      const placed = all.flatMap(({ schema, samples }, index) => [
        { name: `odd_${index}`, schema, samples },
        { name: `named_${index}`, schema: { ...schema, $id: `Named${index}` }, samples },
      ]);
      const spec = withFields(Object.fromEntries(placed.map(({ name, schema }) => [name, Type.Optional(schema)])));
      const emitted = emittedFor(spec);
      for (const { samples, ...place } of placed) samples.forEach(askAt(emitted, { ...place, spec }));
    }),
    { numRuns: 2 },
  );
}

function eventWith(name: string, value: unknown): object {
  return { event_type: 'FAREWELL_SAID', event_family: 'CDP', payload: { email: 'ana@example.com', [name]: value } };
}

interface Emitted {
  is: (value: unknown) => boolean;
  validate: (value: unknown) => { valid: boolean; errors?: { path: string }[] };
}

function emittedFor(spec: Spec): Emitted {
  const { isFarewellSaid, validateFarewellSaid } = emittedValidators(spec)('farewell-said.ts');
  return { is: isFarewellSaid, validate: validateFarewellSaid } as Emitted;
}

/** TypeBox on the schema, and ajv on what the catalogue makes of it. */
function oraclesOf(name: string, schema: TSchema, spec: Spec): ((value: unknown) => boolean)[] {
  const { events, definitions } = readCatalogue(spec);
  const farewell = events.find(({ type }) => type === 'FAREWELL_SAID');
  const emitted = farewell?.payload.properties?.[name] ?? { not: {} };
  const ajv = new Ajv2020({ strict: false }).compile({ ...emitted, $defs: definitions });
  return [(value) => accepts(schema, value), (value) => ajv(value)];
}
