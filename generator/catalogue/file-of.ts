import type { Catalogue } from './catalogue.js';
import { batchNames, definitionFile, type EventNames, unionNames } from './names.js';

/** A catalogue with many events is asked for each type in each file: looking through all events would be quadratic. */
const filesByEvents = new WeakMap<Catalogue['events'], ReadonlyMap<string, string>>();

/** The file of an event's or a payload's type, the union's and the batch's included. */
export function eventFileOf(type: string, { events }: Pick<Catalogue, 'events'>): string | undefined {
  const files = filesByEvents.get(events) ?? readFiles(events);
  filesByEvents.set(events, files);
  return files.get(type);
}

/** The file of any type with a name: that of its event or, for a definition, its own. */
export function fileOf(type: string, catalogue: Pick<Catalogue, 'events'>): string {
  return eventFileOf(type, catalogue) ?? definitionFile(type);
}

function readFiles(events: Catalogue['events']): ReadonlyMap<string, string> {
  const owners: EventNames[] = [unionNames, batchNames, ...events.map(({ names }) => names)];
  return new Map(owners.flatMap(({ event, payload, file }) => [event, payload].map((type) => [type, file])));
}
