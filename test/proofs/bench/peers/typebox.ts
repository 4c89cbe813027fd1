import { Compile } from 'typebox/schema';
import type { Peer } from './peer.js';
import { schemaOf } from './schemas.js';

/** TypeBox 1, which compiles JSON Schema. */
export const peer: Peer = {
  is: (subject) => {
    const compiled = Compile(schemaOf(subject) as never);
    return (value) => compiled.Check(value);
  },
  errors: (subject) => {
    const compiled = Compile(schemaOf(subject) as never);
    return (value) => compiled.Errors(value)[1];
  },
};
