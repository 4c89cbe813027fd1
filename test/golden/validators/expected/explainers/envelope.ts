// Generated from spec/envelope.ts. Do not edit: change the spec and run "npm run generate".

import { type Envelope, rejectOutsidePayload } from '../runtime/envelope.js';
import { object } from '../runtime/object.js';
import { nonEmpty, oneOf, string } from '../runtime/scalars.js';

/** What every event is sent in. */
export const envelope: Envelope = {
  type: 'event_type',
  explain: (explainPayload) =>
    object(
      { event_type: string, event_family: nonEmpty(oneOf(['CDP'])), payload: explainPayload },
      undefined,
      rejectOutsidePayload('payload', explainPayload),
      {},
    ),
};
