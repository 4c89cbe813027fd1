import { type Breakage, independent } from '../documented/breakage.js';
import type { EventBody } from '../documented/event-body.js';
import type { Draft } from './case.js';
import { nameOf } from './thinned.js';

/** The same fault in as many fields as can have it, and one fault of every type: errors have an order. */
export function severalFaults(breakages: readonly Breakage[], full: EventBody): Draft[] {
  const named = (end: string) => breakages.filter((breakage) => nameOf(breakage).endsWith(`": ${end}`));
  return [
    together('Every required field is missing', named('missing'), full),
    together('Every field is null', named('null'), full),
    together('Every field is of the wrong type', [...named('boolean true'), ...named('object {}')], full),
    together('One fault of every type', firstOfEachType(breakages), full),
    together('One fault of every type, another body', firstOfEachType([...breakages].reverse()), full),
  ];
}

/** The first of each type that leaves the others their places. */
function firstOfEachType(breakages: readonly Breakage[]): Breakage[] {
  const chosen: Breakage[] = [];
  for (const type of new Set(breakages.map(({ expected }) => expected.error_type))) {
    const first = breakages.find((breakage) => breakage.expected.error_type === type && fits(breakage, chosen));
    if (first !== undefined) chosen.push(first);
  }
  return chosen;
}

function together(what: string, breakages: readonly Breakage[], full: EventBody): Draft {
  const chosen: Breakage[] = [];
  for (const breakage of breakages) if (fits(breakage, chosen)) chosen.push(breakage);
  return {
    what,
    body: chosen.reduce<unknown>((body, breakage) => breakage.apply(body as EventBody), full),
    houseRules: [...new Set(chosen.flatMap(({ belongsTo }) => belongsTo.houseRules))],
  };
}

function fits(breakage: Breakage, chosen: readonly Breakage[]): boolean {
  return !masks(breakage.touches) && chosen.every((other) => independent(other, breakage));
}

/** Whether a fault at these places is the only error that can be seen. */
function masks(touches: readonly string[]): boolean {
  return touches.some((place) => ['', 'event_type', 'payload'].includes(place));
}
