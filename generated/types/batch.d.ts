// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { RdsmEvent } from './event.js';

/** A batch of events, in the order in which they are sent. It may be empty. */
export type EventBatch = RdsmEvent[];
