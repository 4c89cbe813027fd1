// Generated from spec/envelope.ts. Do not edit: change the spec and run "npm run generate".

import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { nonEmpty, oneOf, string } from '../runtime/scalars.js';

/** Explains the body of an event whose type is known. */
export function explainEnvelope(explainPayload: Explainer): Explainer {
  return object({ event_type: string, event_family: nonEmpty(oneOf(['CDP'])), payload: explainPayload });
}
