import { definitionFile, type EventNames } from '../../catalogue/names.js';
import type { Catalogue } from '../../legacy/catalogue.js';

/** Where the check of an event, the union or the batch stands, below the folder of the validators. */
export function checkFile({ file }: EventNames): string {
  return `checks/${file}`;
}

/** Where its rule stands. */
export function ruleFile({ file }: EventNames): string {
  return `rules/${file}`;
}

/** Where the check of a definition stands: that of a payload beside its event, any other in a file of its own. */
export function definitionPath(name: string, { events }: Catalogue): string {
  const event = events.find(({ names }) => names.payload === name);
  return event ? checkFile(event.names) : `checks/definitions/${definitionFile(name)}`;
}

/** Where the rule of a definition stands. */
export function rulePath(name: string, { events }: Catalogue): string {
  const event = events.find(({ names }) => names.payload === name);
  return event ? ruleFile(event.names) : `rules/definitions/${definitionFile(name)}`;
}
