import type { Spec } from '../../../spec/index.js';

/** The spec with each of its events several times, under a type of its own: `SALE`, `SALE_2`, `SALE_3`, … */
export function multiply(spec: Spec, times: number): Spec {
  const copies = Array.from({ length: times }, (_, index) =>
    spec.events.map(({ items, ...event }) =>
      // What is made of an event and its items has a name that only one of them can have.
      index === 0 ? { ...event, ...(items && { items }) } : { ...event, type: `${event.type}_${index + 1}` },
    ),
  );
  return { ...spec, events: copies.flat() };
}
