import type { Catalogue } from '../../legacy/catalogue.js';
import type { Change } from '../change.js';
import { usersOf } from '../compare/definitions.js';

/** A change that may be the same in several events. */
export interface Merged<T extends Change> {
  changes: [T, ...T[]];
  /** Place below the event: `payload.email`; the whole place where there is one. */
  place: string;
  /** The events that have it, where there are several. */
  events: string[];
}

/** Puts the same change of several events together, at the place of the first. */
export function merge<T extends Change>(changes: readonly T[], { events }: Catalogue): Merged<T>[] {
  const types = new Set(events.map(({ type }) => type));
  const groups = new Map<string, Merged<T>>();
  for (const change of changes) {
    const [, type = '', rest = ''] = /^(\w+)[.]?(.*)$/s.exec(change.place) ?? [];
    const isOfEvent = types.has(type) && rest !== '';
    const key = JSON.stringify([change.class, isOfEvent ? rest : change.place, change.words]);
    const group = groups.get(key);
    if (group) {
      group.changes.push(change);
      group.events.push(type);
      group.place = rest;
    } else groups.set(key, { changes: [change], place: change.place, events: isOfEvent ? [type] : [] });
  }
  return [...groups.values()];
}

/** The place in words: which events have it. */
export function placeInWords<T extends Change>({ place, events }: Merged<T>, catalogue: Catalogue): string {
  if (events.length > 1) return `${place} of ${listed(events)}`;
  const users = usersOf(/^\w+/.exec(place)?.[0] ?? '', catalogue);
  return users.length > 0 ? `${place} (in ${listed(users)})` : place;
}

function listed(names: string[]): string {
  const shown = names.slice(0, names.length > 4 ? 3 : 4);
  const others = names.length - shown.length;
  return others > 0 ? `${shown.join(', ')} and ${others} more events` : shown.join(', ');
}
