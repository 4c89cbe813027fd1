import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Change } from '../change.js';
import { usersOf } from '../compare/definitions.js';
import { printMessage } from '../messages.js';

/** Changes that may be the same in several events. */
export interface MergedChange<T extends { change: Change }> {
  changes: [T, ...T[]];
  message: string;
  /** Location below the event, such as `payload.email`, where several events have the change; else the location. */
  location: string;
  /** The events that have it, where there are several. */
  events: string[];
}

/** Merges the same change of several events, at the position of the first. */
export function mergeChanges<T extends { change: Change }>(
  changes: readonly T[],
  { events }: Catalogue,
  messageOf: (change: Change) => string = printMessage,
): MergedChange<T>[] {
  const types = new Set(events.map(({ type }) => type));
  const merged = new Map<string, MergedChange<T>>();
  for (const entry of changes) {
    const { class: of, location } = entry.change;
    const message = messageOf(entry.change);
    const [, type = '', rest = ''] = /^(\w+)[.]?(.*)$/s.exec(location) ?? [];
    const isOfEvent = types.has(type) && rest !== '';
    const key = JSON.stringify([of, isOfEvent ? rest : location, message]);
    const same = merged.get(key);
    if (same) {
      same.changes.push(entry);
      same.events.push(type);
      same.location = rest;
    } else merged.set(key, { changes: [entry], message, location, events: isOfEvent ? [type] : [] });
  }
  return [...merged.values()];
}

/** The events that have a change, to follow its location. */
export function printEvents({ location, events }: MergedChange<{ change: Change }>, catalogue: Catalogue): string {
  if (events.length > 1) return ` of ${printList(events)}`;
  const users = usersOf(/^\w+/.exec(location)?.[0] ?? '', catalogue);
  return users.length > 0 ? ` (in ${printList(users)})` : '';
}

function printList(names: string[]): string {
  const shown = names.slice(0, names.length > 4 ? 3 : 4);
  const others = names.length - shown.length;
  return others > 0 ? `${shown.join(', ')} and ${others} more events` : shown.join(', ');
}
