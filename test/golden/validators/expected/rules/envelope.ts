// Generated from spec/event.ts. Do not edit: change the spec and run "npm run generate".

import { object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { anything, filled, oneOf } from '../runtime/scalar-rules.js';

/** The body of an event whose type is known. */
export function bodyOf(payloadRule: Rule): Rule {
  return object({ event_type: anything, event_family: filled(oneOf(['CDP'])), payload: payloadRule });
}
