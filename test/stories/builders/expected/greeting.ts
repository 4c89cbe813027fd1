// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import type { GreetingEvent, GreetingPayload } from '@rdsm-events/types/greeting';

/**
 * A contact said hello.
 *
 * Required: email, words.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Saludo}
 */
export function greeting(payload: GreetingPayload): GreetingEvent {
  return {
    event_type: 'GREETING',
    event_family: 'CDP',
    payload,
  };
}
