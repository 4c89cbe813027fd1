import type { Catalogue } from './catalogue.js';
import type { Problem } from './problem.js';

/** There are events; each has a type of its own, written as the API writes types. */
export function checkTypes({ events }: Catalogue): Problem[] {
  if (events.length === 0) {
    return [{ place: 'events', problem: 'There is no event.', wayOut: 'Add one to spec/index.ts.' }];
  }
  const seen = new Set<string>();
  return events.flatMap(({ type }, index) => {
    const place = type || `events[${index}]`;
    const twice = seen.has(type);
    seen.add(type);
    return [
      ...(twice ? [{ place, problem: 'Two events have this type.', wayOut: 'Remove one of them.' }] : []),
      ...(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(type)
        ? []
        : [{ place, problem: 'This is no event type.', wayOut: 'Use upper-case words joined by "_".' }]),
    ];
  });
}
