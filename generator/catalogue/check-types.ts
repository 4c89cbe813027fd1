import type { Catalogue } from './catalogue.js';
import type { Problem } from './problem.js';

/** Each event has a type of its own, and it is written as the API writes types. */
export function checkTypes({ events }: Catalogue): Problem[] {
  const seen = new Set<string>();
  return events.flatMap(({ type }) => {
    const twice = seen.has(type);
    seen.add(type);
    return [
      ...(twice
        ? [{ place: type, problem: 'Two events have this type.', wayOut: 'Remove one of them from spec/index.ts.' }]
        : []),
      ...(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(type)
        ? []
        : [{ place: type, problem: 'This is no event type.', wayOut: 'Use upper-case words joined by "_".' }]),
    ];
  });
}
