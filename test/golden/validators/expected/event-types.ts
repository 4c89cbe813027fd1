// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { EventType } from '@rdsm-events/types/event';

/** Every event type, in the order of the documentation. */
export const eventTypes: readonly EventType[] = ['GREETING', 'FAREWELL_SAID'];
