import type { CatalogueEvent } from '../../catalogue/catalogue.js';
import { ref } from '../../catalogue/named-shapes.js';
import { referencedNames } from '../../catalogue/walk.js';
import { type Output, openTarget } from './open-target.js';

/** The errors that any event can have. */
export const eventErrors = [
  'CANNOT_BE_NULL',
  'INVALID_DATA_TYPE',
  'CANNOT_BE_BLANK',
  'INVALID_OPTION',
  'INVALID_FIELDS',
  'INVALID',
];

/** Events with the same messages. */
export interface MessageSet {
  /** The name under which the messages are declared. */
  name: string;
  /** The keys of the messages. */
  keys: ReadonlySet<string>;
  events: readonly CatalogueEvent[];
}

/** The messages of the errors that each event can have: a program that validates one event contains no others. */
export function messageSets(output: Output): MessageSet[] {
  const sets = new Map<string, MessageSet>();
  for (const event of output.catalogue.events) {
    const keys = messagesOf(event, output);
    const id = [...keys].sort().join();
    const { name, events } = sets.get(id) ?? { name: `${event.names.builder}Messages`, events: [] };
    sets.set(id, { name, keys, events: [...events, event] });
  }
  return [...sets.values()];
}

/** The keys of the messages that the explainer of an event uses, and those of the definitions that it refers to. */
function messagesOf({ payload }: CatalogueEvent, output: Output): Set<string> {
  const messages = new Set(eventErrors);
  // Its files are not printed.
  const target = openTarget('', '', { checks: [], explainers: [] }, { ...output, messages });
  target.explain(payload);
  for (const name of referencedNames(payload, output.named)) target.explain(output.named[name] ?? ref(name));
  return messages;
}
