import { FormatRegistry, type TSchema, Type } from '@sinclair/typebox';
import { type TypeCheck, TypeCompiler } from '@sinclair/typebox/compiler';
import { bodySchema } from '../../../../spec/envelope.js';
import { spec } from '../../../../spec/index.js';
import type { Peer } from './peer.js';

// The pattern of each format states the constraint, and need not be checked twice.
for (const format of Object.keys(spec.formats)) FormatRegistry.Set(format, () => true);

const events = new Map(
  spec.events.map(({ type, payload }) => [type.toLowerCase().replaceAll('_', '-'), bodySchema(type, payload)]),
);
const union = Type.Union([...events.values()]);
const all = new Map<string, TSchema>([...events, ['event', union], ['batch', Type.Array(union)]]);

function compile(subject: string): TypeCheck<TSchema> {
  const schema = all.get(subject);
  if (schema === undefined) throw new Error(`There is no schema ${subject}.`);
  return TypeCompiler.Compile(schema);
}

/** TypeBox 0.34 on the spec itself. */
export const peer: Peer = {
  is: (subject) => {
    const compiled = compile(subject);
    return (value) => compiled.Check(value);
  },
  errors: (subject) => {
    const compiled = compile(subject);
    return (value) => [...compiled.Errors(value)];
  },
};
