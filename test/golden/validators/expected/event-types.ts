// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { CurrentEventType, DeprecatedEventType, EventType } from '@rdsm-events/types/event';

/** Every event type, in the order of the documentation. */
export const eventTypes: readonly EventType[] = ['GREETING', 'FAREWELL_SAID'];

/** The event types that the API still accepts. */
export const currentEventTypes: readonly CurrentEventType[] = ['GREETING'];

/** The event types that should no longer be sent. */
export const deprecatedEventTypes: readonly DeprecatedEventType[] = ['FAREWELL_SAID'];
