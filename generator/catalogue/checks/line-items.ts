import type { Check } from './check.js';

/** The event that describes one item is an event of the catalogue, and another one. */
export const checkLineItems: Check = ({ events }) =>
  events.flatMap(({ type, items }) => {
    if (!items || (items.type !== type && events.some((event) => event.type === items.type))) return [];
    const problem =
      items.type === type
        ? 'The event describes its own items.'
        : `The event "${items.type}" is not in the list of events.`;
    return [{ location: `${type}.items.event`, problem, fix: 'Choose another event, or add it to spec/index.ts.' }];
  });
