import { validator } from '@exodus/schemasafe';
import type { Check, Peer } from './peer.js';
import { schemaOf } from './schemas.js';

/** It may rely on values that come from JSON, and on nobody having changed the prototypes: that makes it faster. */
const options = { mode: 'lax', isJSON: true, unmodifiedPrototypes: true, formatAssertion: false } as const;

export const peer: Peer = {
  is: (subject) => validator(schemaOf(subject) as never, options as never) as Check,
  errors: (subject) => {
    const check = validator(schemaOf(subject) as never, { ...options, includeErrors: true, allErrors: true } as never);
    return (value) => (check(value as never) ? undefined : check.errors);
  },
};
