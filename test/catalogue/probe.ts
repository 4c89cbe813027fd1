import { Type } from '@sinclair/typebox';
import { Email } from '../../spec/scalars.js';
import { allProblemsOf, withEvent, withFields, withMore } from './faulty.js';
import { tinySpec } from '../stories/tiny-spec.js';
const d = { description: 'It.' };
const cases: Record<string, any> = {
  none: { ...tinySpec, events: [] },
  one: { ...tinySpec, events: tinySpec.events.slice(1) },
  badPattern: withFields({ a: Type.String({ ...d, pattern: '^[' }) }),
  badRecord: withFields({ a: Type.Record(Type.String({ pattern: '^a[' }), Type.String(d), d) }),
  ref: withFields({ a: Type.Ref('X') }),
  refUnion: withFields({ a: Type.Union([Type.Object({ k: Type.Literal('a') }), Type.Ref('X')], d) }),
  rec: withFields({ a: Type.Recursive((This) => Type.Object({ x: Type.Optional(This) }, { additionalProperties: false, ...d })) }),
  formats: { ...tinySpec, formats: { ...tinySpec.formats, odd: { phrase: 'x', pattern: '^[' } } },
  date: withFields({ a: Type.Date(d) }),
  enum_: withFields({ a: Type.String({ ...d, enum: ['a'] }) }),
  delete_: withMore({ type: 'DELETE' }),
  formatsEvent: withMore({ type: 'FORMATS' }),
  tuple: withFields({ a: Type.Tuple([Type.String()], d) }),
  uneval: withFields({ a: Type.Object({}, { unevaluatedProperties: false, additionalProperties: false, ...d }) }),
  idForm: withFields({ a: Type.String({ $id: 'legal basis', ...d }) }),
  noDefDesc: withFields({ a: Type.String({ $id: 'LegalStuff' }) }),
  unit: withFields({ a: Type.Number({ unit: 'seconds' }) }),
  addl: withFields({ a: Type.Object({}, { additionalProperties: Type.String({ $id: 'Foo', origins: {} }), ...d }) }),
  badFieldEx: withFields({ a: Email({ ...d, examples: ['nope'] }) }),
  badEx: withEvent({ examples: { goodbye: { email: 'x', value: 'a' } } }),
  nullEx: withEvent({ examples: { goodbye: null } }),
  answer: { ...tinySpec, api: { ...tinySpec.api, failures: [{ status: '400', description: '', bodies: [Type.String()], examples: { a: 3 } }] } },
  sameNested: withFields({
    a: Type.Object({ tags: Type.Array(Type.String(), d) }, { additionalProperties: false, ...d }),
    b: Type.Object({ tags: Type.Array(Type.Number(), d) }, { additionalProperties: false, ...d }),
  }),
  any: withFields({ a: Type.Any(d) }),
  nul: withFields({ a: Type.Union([Type.String(), Type.Null()], d) }),
};
for (const [name, spec] of Object.entries(cases)) {
  try {
    console.log(name, await allProblemsOf(spec));
  } catch (error) {
    console.log(name, 'THROWS', String(error).slice(0, 200));
  }
}
