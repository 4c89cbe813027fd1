import type { Table } from '../../../catalogue/documents.js';
import { batchMutations } from '../mutations/batch-mutations.js';
import type { EventBody } from '../mutations/event-body.js';
import type { Mutation } from '../mutations/mutation.js';
import type { NoticeMutation } from '../mutations/notice-mutations.js';
import { fullEvent, minimalEvent, plainEvent } from '../mutations/sample-events.js';
import type { Candidate } from './case.js';
import { isJson, oneOfEachKind, typeOf } from './deduplicated.js';
import { mutatedCandidates } from './mutated-candidates.js';

/** Valid batches, batches that are invalid themselves, and batches with invalid events. */
export function batchCandidates(
  tables: readonly Table[],
  mutations: readonly Mutation[],
  noticed: readonly NoticeMutation[],
): Candidate[] {
  const minimal = tables.map(minimalEvent);
  const two = minimal.slice(0, 2);
  return [
    { what: 'No event', body: [] },
    ...tables.map((table) => ({ what: `${table.event} alone`, body: [fullEvent(table)] })),
    { what: 'One of each event', body: minimal },
    { what: 'The same event twice', body: [minimal[0], minimal[0]] },
    { what: '100 events', body: Array.from({ length: 100 }, () => minimal[1]) },
    ...mutatedCandidates(oneOfEachKind(batchMutations.filter(({ apply }) => isJson(apply(two)))), two),
    ...tables.flatMap((table) => secondBroken(minimal[0], plainEvent(table), mutations)),
    ...tables.flatMap((table) => secondBroken(minimal[0], plainEvent(table), noticed)),
    ...severalBroken(minimal),
  ];
}

/** In the payload of the second event of two, one error or notice of every type. */
function secondBroken(
  first: EventBody | undefined,
  event: EventBody,
  mutations: readonly (Mutation | NoticeMutation)[],
): Candidate[] {
  const own = mutations.filter((mutation) => mutation.event === event.event_type);
  const inPayload = own.filter(({ touches }) => touches.some((place) => place.startsWith('payload.')));
  const ofType = new Map([...inPayload].reverse().map((mutation) => [typeOf(mutation.expected), mutation]));
  return mutatedCandidates([...ofType.values()], event).map(({ what, body, houseRules = [] }) => ({
    what: `${event.event_type} after another event: ${what}`,
    body: [first, body],
    houseRules,
  }));
}

/** Each event lacks its required fields, so that every error has the path of its own event. */
function severalBroken(minimal: readonly EventBody[]): Candidate[] {
  const emptied = minimal.map((event): EventBody => ({ ...event, payload: {} }));
  const emptyAt = (...places: number[]) =>
    minimal.map((event, index) => (places.includes(index) ? emptied[index] : event));
  return [
    { what: 'The first and the last event miss every field', body: emptyAt(0, minimal.length - 1) },
    { what: 'The twelfth event misses every field', body: emptyAt(11) },
    { what: 'All events miss every field', body: emptied },
    { what: 'All members are null', body: [null, null, null], houseRules: ['no-null'] },
  ];
}
