/** What sending would take. */
export interface Requests {
  requests: number;
  /** Of all bodies. */
  bytes: number;
}

const accepted = { event_uuid: '00000000-0000-0000-0000-000000000000' };

/** A `fetch` that sends nothing: it counts, and responds as if the API accepted every event. */
export function dryFetch(totals: Requests): typeof fetch {
  return async (_, init) => {
    const body = String(init?.body);
    totals.requests++;
    totals.bytes += Buffer.byteLength(body);
    const sent: unknown = JSON.parse(body);
    if (!Array.isArray(sent)) return Response.json(accepted);
    return Response.json({ event_batch_uuid: accepted.event_uuid, events: sent.map(() => accepted) });
  };
}
