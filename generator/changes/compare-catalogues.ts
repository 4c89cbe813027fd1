import type { Catalogue } from '../legacy/catalogue.js';
import { type Change, changeClasses } from './change.js';
import { compareApi } from './compare/api.js';
import { compareDefinitions } from './compare/definitions.js';
import { compareEvents } from './compare/events.js';
import { compareFacts } from './compare/facts.js';
import { compareErrors, compareOrigins } from './compare/words.js';

/** The catalogue's parts that are compared each in its own way. A part that is new here is compared as plain facts. */
const parts = ['api', 'events', 'definitions', 'formats', 'aliases', 'errors', 'dataTypes', 'pathRoot', 'rules'];

/** Every change from one catalogue to another, the worst first, each class in the order of the catalogue. */
export function compareCatalogues(before: Catalogue, after: Catalogue): Change[] {
  const definitions = { before: before.definitions, after: after.definitions };
  const changes = [
    ...compareEvents(before.events, after.events, definitions),
    ...compareDefinitions(before, after, definitions),
    ...compareApi(before, after, definitions),
    ...compareErrors(before, after),
    ...compareOrigins(before.rules, after.rules),
    ...compareFacts(others(before), others(after), 'catalogue', 'words'),
  ];
  return changeClasses.flatMap((of) => changes.filter((each) => each.class === of));
}

function others(catalogue: Catalogue): Record<string, unknown> {
  return Object.fromEntries(Object.entries(catalogue).filter(([part]) => !parts.includes(part)));
}
