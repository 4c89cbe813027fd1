import type { Catalogue } from '../../catalogue/catalogue.js';
import { everyResponse } from '../../catalogue/responses.js';
import type { Shape } from '../../catalogue/shape.js';
import { everyShape, referencedNames } from '../../catalogue/walk.js';
import { type Change, change, forBoth, forRequests, forResponses } from '../change.js';
import type { Catalogues, Difference } from './difference.js';
import { compareShapes } from './shapes/compare-shapes.js';

/** The changes of definitions, each reported once and not wherever it is referenced. */
export function compareDefinitions({ before, after }: Catalogues): Change[] {
  const inRequests = referencedIn(before, after, requestShapes);
  const inResponses = referencedIn(before, after, responseShapes);
  const names = [namesOf(before), namesOf(after)] as const;
  return [...new Set([...names[1], ...names[0]])].flatMap((name) => {
    if (!names[1].has(name)) return [change('breaking', 'names', name, { kind: 'definitionRemoved' })];
    if (!names[0].has(name)) return [change('additive', 'names', name, { kind: 'added', what: 'definition' })];
    const [old, next] = [before.definitions[name], after.definitions[name]];
    if (!old || !next) return [];
    const differences = compareShapes(old, next, name, { before, after });
    if (inRequests.has(name)) return differences.map(inResponses.has(name) ? forBoth : forRequests);
    return differences.map(inResponses.has(name) ? forResponses : forNobody);
  });
}

/** Nothing refers to the definition: what it accepts is reported where it is part of an event. */
function forNobody(difference: Difference): Change {
  return { ...forRequests(difference), class: 'documentation', subject: 'documentation' };
}

/** The names of definitions, and of custom fields, which are compared within their objects. */
function namesOf(catalogue: Catalogue): Set<string> {
  const customFields = everyShape(catalogue).flatMap(({ shape }) =>
    shape.kind === 'object' && shape.customFields ? [shape.customFields.definition] : [],
  );
  return new Set([...Object.keys(catalogue.definitions), ...customFields]);
}

function referencedIn(
  before: Catalogue,
  after: Catalogue,
  shapesOf: (catalogue: Catalogue) => readonly Shape[],
): Set<string> {
  return new Set(
    [before, after].flatMap((catalogue) =>
      shapesOf(catalogue).flatMap((shape) => referencedNames(shape, catalogue.definitions)),
    ),
  );
}

function requestShapes({ events }: Catalogue): readonly Shape[] {
  return events.map(({ payload }) => payload);
}

function responseShapes({ api }: Catalogue): readonly Shape[] {
  return everyResponse(api).flatMap(({ response }) => response.bodies);
}

/** The events that use a definition. */
export function usersOf(name: string, { events, definitions }: Catalogue): string[] {
  return events.filter(({ payload }) => referencedNames(payload, definitions).includes(name)).map(({ type }) => type);
}
