import { z } from 'zod';
import { knowsName } from './known-name.js';
import type { Peer } from './peer.js';
import { type Language, translate } from './translate.js';

const language: Language<z.ZodType> = {
  constant: (value) => z.literal(value),
  enumeration: (values) => z.enum(values),
  string: ({ nonEmpty, pattern }) => {
    const text = pattern ? z.string().regex(pattern) : z.string();
    return nonEmpty ? text.min(1) : text;
  },
  number: () => z.number(),
  // z.int() takes none beyond 2^53.
  integer: () => z.number().refine(Number.isInteger),
  boolean: () => z.boolean(),
  array: (item) => z.array(item),
  object: (fields, custom) => {
    const shape = Object.entries(fields).map(([name, { type, isRequired }]) => [
      name,
      isRequired ? type : type.optional(),
    ]);
    const object = z.strictObject(Object.fromEntries(shape));
    if (custom === undefined) return object;
    return object.catchall(z.string()).refine(knowsName(fields, custom));
  },
  refine: (type, rule) => type.refine((value) => rule(value as Record<string, unknown>)),
  union: (branches, field) => z.discriminatedUnion(field, branches as never),
};

function schema(subject: string): z.ZodType {
  return translate(subject, language);
}

export const peer: Peer = {
  is: (subject) => {
    const type = schema(subject);
    return (value) => type.safeParse(value).success;
  },
  errors: (subject) => {
    const type = schema(subject);
    return (value) => type.safeParse(value).error?.issues;
  },
};
