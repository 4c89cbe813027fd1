import type { EventBody } from '../mutations/event-body.js';
import { independent, type Mutation } from '../mutations/mutation.js';
import type { Candidate } from './case.js';
import { nameOf } from './deduplicated.js';

/** The same mutation in as many fields as possible, and one error of every type: errors have an order. */
export function severalMutations(mutations: readonly Mutation[], full: EventBody): Candidate[] {
  const named = (end: string) => mutations.filter((mutation) => nameOf(mutation).endsWith(`": ${end}`));
  return [
    together('Every required field is missing', named('missing'), full),
    together('Every field is null', named('null'), full),
    together('Every field is of the wrong type', [...named('boolean true'), ...named('object {}')], full),
    together('One fault of every type', firstOfEachType(mutations), full),
    together('One fault of every type, another body', firstOfEachType([...mutations].reverse()), full),
    { what: 'The payload without its envelope', body: full.payload },
    { what: 'An empty object', body: {} },
    { what: 'The envelope without its type and its family', body: { payload: full.payload } },
  ];
}

/** The first of each type that is independent of the others. */
function firstOfEachType(mutations: readonly Mutation[]): Mutation[] {
  const chosen: Mutation[] = [];
  for (const type of new Set(mutations.map(({ expected }) => expected.error_type))) {
    const first = mutations.find((mutation) => mutation.expected.error_type === type && fits(mutation, chosen));
    if (first !== undefined) chosen.push(first);
  }
  return chosen;
}

function together(what: string, mutations: readonly Mutation[], full: EventBody): Candidate {
  const chosen: Mutation[] = [];
  for (const mutation of mutations) if (fits(mutation, chosen)) chosen.push(mutation);
  return {
    what,
    body: chosen.reduce<unknown>((body, mutation) => mutation.apply(body as EventBody), full),
    houseRules: [...new Set(chosen.flatMap(({ belongsTo }) => belongsTo.houseRules))],
  };
}

function fits(mutation: Mutation, chosen: readonly Mutation[]): boolean {
  return !masks(mutation.touches) && chosen.every((other) => independent(other, mutation));
}

/** Whether an error at these paths is the only one that is reported. */
function masks(touches: readonly string[]): boolean {
  return touches.some((place) => ['', 'event_type', 'payload'].includes(place));
}
