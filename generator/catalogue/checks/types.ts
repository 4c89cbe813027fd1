import type { Check } from './check.js';

/** There are events; each has a type of its own, spelt as the API spells types. */
export const checkTypes: Check = ({ events }) => {
  if (events.length === 0) {
    return [{ location: 'events', problem: 'There is no event.', fix: 'Add one to spec/index.ts.' }];
  }
  const seen = new Set<string>();
  return events.flatMap(({ type }) => {
    const isDuplicate = seen.has(type);
    seen.add(type);
    return [
      ...(isDuplicate ? [{ location: type, problem: 'Two events have this type.', fix: 'Remove one of them.' }] : []),
      ...(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(type)
        ? []
        : [{ location: type, problem: 'Invalid event type.', fix: 'Use upper-case words joined by "_".' }]),
    ];
  });
};
