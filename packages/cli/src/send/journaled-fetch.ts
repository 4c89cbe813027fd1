import { isBeforeSending, readResponse } from '@rdsm-events/client';
import type { InFlight } from './in-flight.js';
import type { Journal } from './journal.js';
import { rangesOf } from './journal-entry.js';

/** Kinds of responses that state that no event of the request was accepted. */
const notAccepted: readonly string[] = ['rejected', 'unauthorized', 'rateLimited'];

/**
 * A `fetch` that records which events a request has before it is sent, and what the response states before the client
 * sends the next one: whenever the process ends, the journal has every event that may have been accepted.
 */
export function journaledFetch(inFlight: InFlight, journal: Journal, send: typeof fetch = fetch): typeof fetch {
  return async (url, init) => {
    const events = inFlight.eventsOf(String(init?.body));
    const ranges = rangesOf(events.map(({ position }) => position));
    journal.add({ sending: ranges });
    journal.flush();
    let response: Response;
    try {
      response = await send(url, init);
    } catch (error) {
      if (isBeforeSending(error)) journal.add({ notAccepted: ranges });
      throw error;
    }
    const outcome = await readResponse(response.clone());
    if (outcome.kind === 'accepted' && outcome.eventUuids.length === events.length) {
      journal.add({ accepted: ranges, uuids: outcome.eventUuids, batchUuid: outcome.batchUuid });
      for (const event of events) event.isAccepted = true;
    } else if (notAccepted.includes(outcome.kind)) {
      journal.add({ notAccepted: ranges, status: outcome.status });
    }
    return response;
  };
}
