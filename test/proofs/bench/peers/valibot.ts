import * as v from 'valibot';
import { knowsName } from './known-name.js';
import type { Peer } from './peer.js';
import { schemaOf } from './schemas.js';
import { type Language, translate } from './translate.js';

type Type = v.GenericSchema;

const language: Language<Type> = {
  constant: (value) => v.literal(value),
  options: (values) => v.picklist(values),
  text: ({ filled, pattern }) => {
    if (pattern) return v.pipe(v.string(), v.regex(pattern));
    return filled ? v.pipe(v.string(), v.nonEmpty()) : v.string();
  },
  number: () => v.pipe(v.number(), v.finite()),
  integer: () => v.pipe(v.number(), v.integer()),
  boolean: () => v.boolean(),
  list: (item) => v.array(item),
  object: (fields, others) => {
    const entries = Object.fromEntries(
      Object.entries(fields).map(([name, { type, isRequired }]) => [name, isRequired ? type : v.optional(type)]),
    );
    if (others === undefined) return v.strictObject(entries);
    return v.pipe(v.objectWithRest(entries, v.string()), v.check(knowsName(fields, others)));
  },
  obeying: (type, rule) =>
    v.pipe(
      type,
      v.check((value) => rule(value as Record<string, unknown>)),
    ),
  union: (branches, field) => v.variant(field, branches as never),
};

function schema(subject: string): Type {
  const { $defs, ...ours } = schemaOf(subject);
  return translate(ours, $defs, language);
}

export const peer: Peer = {
  is: (subject) => {
    const type = schema(subject);
    return (value) => v.is(type, value);
  },
  errors: (subject) => {
    const type = schema(subject);
    return (value) => v.safeParse(type, value).issues;
  },
};
