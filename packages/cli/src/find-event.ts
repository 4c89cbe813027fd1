import { suggester } from '../../../generated/validators/runtime/suggest.js';
import type { Catalogue, CatalogueEvent } from '../../../generator/catalogue/catalogue.js';
import { closest } from './closest.js';
import { CommandError } from './error.js';

/**
 * Finds the event of a type, in any case.
 * @throws {CommandError} for an unknown type, with the one that was probably meant.
 */
export function findEvent(type: string, { events, aliases }: Catalogue): CatalogueEvent {
  const found = events.find((event) => event.type === type.toUpperCase());
  if (found) return found;
  const types = events.map((event) => event.type);
  const names = new Map(Object.entries(aliases.types ?? {}));
  const meant = [names.get(type.toLowerCase()) ?? suggester(types)(type)].flat()[0] ?? closest(type, types);
  const fix = meant === undefined ? '"rdsm-events events" lists them.' : `Did you mean "${meant}"?`;
  throw new CommandError(`Unknown event "${type.slice(0, 64)}". ${fix}`);
}
