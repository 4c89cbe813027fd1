import { scope, type Type, type } from 'arktype';
import type { Peer } from './peer.js';
import { type Language, translate } from './translate.js';

const language: Language<Type> = {
  constant: (value) => type.unit(value) as never,
  enumeration: (values) => type.enumerated(...values) as never,
  string: ({ nonEmpty, pattern }) => (pattern ? type(pattern) : type(nonEmpty ? 'string > 0' : 'string')) as never,
  number: () => type('number') as never,
  integer: () => type('number.integer') as never,
  boolean: () => type('boolean') as never,
  array: (item) => item.array() as never,
  object: (fields, custom) => {
    const members = Object.entries(fields).map(([name, member]) => [
      member.isRequired ? name : `${name}?`,
      member.type,
    ]);
    const closed = { '+': 'reject', ...Object.fromEntries(members) };
    if (custom === undefined) return type(closed) as never;
    return scope({ other: custom }).type({ ...closed, '[other]': 'string' } as never) as never;
  },
  refine: (object, rule) => object.narrow((value) => rule(value as Record<string, unknown>)) as never,
  union: (branches) => branches.reduce((all, branch) => all.or(branch) as never),
};

function schema(subject: string): Type {
  return translate(subject, language);
}

export const peer: Peer = {
  is: (subject) => {
    const ark = schema(subject);
    return (value) => ark.allows(value);
  },
  errors: (subject) => {
    const ark = schema(subject);
    return (value) => {
      const out = ark(value);
      return out instanceof type.errors ? out : undefined;
    };
  },
};
