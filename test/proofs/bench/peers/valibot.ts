import * as v from 'valibot';
import { knowsName } from './known-name.js';
import type { Peer } from './peer.js';
import { type Language, translate } from './translate.js';

type Type = v.GenericSchema;

const language: Language<Type> = {
  constant: (value) => v.literal(value),
  enumeration: (values) => v.picklist(values),
  string: ({ nonEmpty, pattern }) => {
    if (pattern) return v.pipe(v.string(), v.regex(pattern));
    return nonEmpty ? v.pipe(v.string(), v.nonEmpty()) : v.string();
  },
  number: () => v.pipe(v.number(), v.finite()),
  integer: () => v.pipe(v.number(), v.integer()),
  boolean: () => v.boolean(),
  array: (item) => v.array(item),
  object: (fields, custom) => {
    const entries = Object.fromEntries(
      Object.entries(fields).map(([name, { type, isRequired }]) => [name, isRequired ? type : v.optional(type)]),
    );
    if (custom === undefined) return v.strictObject(entries);
    return v.pipe(v.objectWithRest(entries, v.string()), v.check(knowsName(fields, custom)));
  },
  refine: (type, rule) =>
    v.pipe(
      type,
      v.check((value) => rule(value as Record<string, unknown>)),
    ),
  union: (branches, field) => v.variant(field, branches as never),
};

function schema(subject: string): Type {
  return translate(subject, language);
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
