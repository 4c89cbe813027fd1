import { isDeepStrictEqual } from 'node:util';
import type { CatalogueEvent } from '../../legacy/catalogue.js';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { type Change, type ChangeClass, change, forSenders, noticed } from '../change.js';
import { compareSchemas } from './compare-schemas.js';
import type { Definitions } from './difference.js';
import { compareFacts } from './facts.js';

/** The changes of events, in the order in which the catalogue has them now; those that are gone stand last. */
export function compareEvents(
  before: readonly CatalogueEvent[],
  after: readonly CatalogueEvent[],
  definitions: Definitions,
): Change[] {
  const gone = before.filter(({ type }) => !after.some((event) => event.type === type));
  const added = after.filter(({ type }) => !before.some((event) => event.type === type));
  return [
    ...after.flatMap((event) => {
      const old = before.find(({ type }) => type === event.type);
      return old ? compareEvent(old, event, definitions) : [newEvent(event, gone)];
    }),
    ...gone.map((event) => goneEvent(event, added)),
    ...compareOrder(before, after),
  ];
}

function newEvent(event: CatalogueEvent, gone: readonly CatalogueEvent[]): Change {
  const former = gone.find((other) => isSame(other, event));
  return change('additive', 'values', event.type, `New event.${former ? ` It is what ${former.type} was.` : ''}`);
}

function goneEvent(event: CatalogueEvent, added: readonly CatalogueEvent[]): Change {
  const successor = added.find((other) => isSame(event, other));
  const words = `The event is gone.${successor ? ` ${successor.type} is what it was.` : ''}`;
  return change('breaking', 'values', event.type, words);
}

/** Whether two events of different names have the same fields. */
function isSame({ payload: one }: CatalogueEvent, { payload: other }: CatalogueEvent): boolean {
  return isDeepStrictEqual({ ...one, title: '', description: '' }, { ...other, title: '', description: '' });
}

function compareEvent(before: CatalogueEvent, after: CatalogueEvent, definitions: Definitions): Change[] {
  const { type } = after;
  const told = [
    ...compareFacts({ ...before.names }, { ...after.names }, `${type}.names`, 'names', breakingNames(after)),
    ...compareContact(before, after),
    ...compareDeprecation(before, after),
    ...compareFacts({ ...omit(before, toldApart) }, { ...omit(after, toldApart) }, type, 'words'),
  ];
  // What the schemas say of themselves is made of these facts: it is told once.
  const derived = told.length > 0 ? remarksMadeOfFacts : [];
  const compare = (part: (event: CatalogueEvent) => JsonSchema, place: string) =>
    compareSchemas(omit(part(before), derived), omit(part(after), derived), place, definitions).map(forSenders);
  return [
    ...told,
    ...(told.length > 0
      ? []
      : compareFacts({ description: before.description }, { description: after.description }, type, 'words')),
    ...compare(envelopeOf, type),
    ...compare(({ payload }) => payload, `${type}.payload`).map(noticed),
  ];
}

/** The body but for its payload, which it names and which is compared on its own. */
function envelopeOf({ schema }: CatalogueEvent): JsonSchema {
  return { ...schema, properties: { ...schema.properties, payload: {} } };
}

const toldApart = ['names', 'schema', 'payload', 'description', 'requiresExistingContact', 'deprecated'];

const remarksMadeOfFacts = ['title', 'description', 'deprecated'];

/** Every published name is imported by somebody. */
function breakingNames({ names }: CatalogueEvent): Record<string, ChangeClass> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, 'breaking']));
}

/** Nothing shows it in the form of an event, but whether it is recorded depends on it. */
function compareContact(before: CatalogueEvent, after: CatalogueEvent): Change[] {
  if (before.requiresExistingContact === after.requiresExistingContact) return [];
  return after.requiresExistingContact
    ? [change('breaking', 'api', after.type, 'The contact must exist now: the event does not create it any more.')]
    : [change('additive', 'api', after.type, 'The contact need not exist any more.')];
}

function compareDeprecation({ deprecated: old }: CatalogueEvent, { deprecated: next, type }: CatalogueEvent): Change[] {
  if (isDeepStrictEqual(old, next)) return [];
  if (next === undefined) return [change('documentation', 'words', type, 'Is no longer deprecated.')];
  const { refusedAfter, successor } = next;
  const words = `refused after ${refusedAfter}; ${successor} takes its place.`;
  return old
    ? [change('documentation', 'words', type, `Another deprecation is announced: ${words}`)]
    : [
        noticed(change('documentation', 'words', type, 'Is deprecated.')),
        change('documentation', 'words', type, `Announced: ${words}`),
      ];
}

function compareOrder(before: readonly CatalogueEvent[], after: readonly CatalogueEvent[]): Change[] {
  const [old, next] = [before.map(({ type }) => type), after.map(({ type }) => type)];
  const isMoved = !isDeepStrictEqual(
    old.filter((type) => next.includes(type)),
    next.filter((type) => old.includes(type)),
  );
  return isMoved ? [change('documentation', 'words', 'events', 'The events stand in another order.')] : [];
}

function omit<T extends object>(object: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key))) as T;
}
