import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { payloadField } from '../../catalogue/named-shapes.js';
import type { Definitions, Shape } from '../../catalogue/shape.js';
import { innerShapes, resolve } from '../../catalogue/walk.js';
import type { Change } from '../change.js';

/** Finds the changes that explain why events of one type are rejected at a path. */
export class Explanations {
  readonly #patterns: readonly { change: Change; length: number; pattern: RegExp }[];

  /** @param pathRoot How the paths of errors begin. */
  constructor(changes: readonly Change[], event: CatalogueEvent, catalogue: Catalogue, pathRoot: string) {
    this.#patterns = changes.flatMap((change) =>
      locationsIn(change.location, event, catalogue).map((location) => ({
        change,
        length: location.length,
        pattern: patternOf(location, pathRoot),
      })),
    );
  }

  /** The changes nearest to the path, or none. */
  of(path: string): Change[] {
    const matching = this.#patterns.filter(({ pattern }) => pattern.test(path));
    const nearest = Math.max(...matching.map(({ length }) => length));
    return matching.filter(({ length }) => length === nearest).map(({ change }) => change);
  }

  has(change: Change): boolean {
    return this.#patterns.some((pattern) => pattern.change === change);
  }
}

/** A location in the spec, relative to the body of an event; none where the event does not contain it. */
function locationsIn(location: string, event: CatalogueEvent, { envelope, definitions }: Catalogue): string[] {
  const [, root = '', rest = ''] = /^(\w+)(.*)$/s.exec(location) ?? [];
  if (root === event.type) return [rest];
  const payload = `.${payloadField(envelope)}`;
  return referencesTo(root, event.payload, payload, definitions).map((reference) => `${reference}${rest}`);
}

/** Where a shape refers to a definition, directly or through others. */
function referencesTo(name: string, shape: Shape, location: string, definitions: Definitions): string[] {
  if (shape.kind === 'ref' && shape.name === name) return [location];
  return innerShapes(resolve(shape, definitions), location).flatMap((inner) =>
    referencesTo(name, inner.shape, inner.location, definitions),
  );
}

/** Errors at a location or below. `*` is the rest of any name; arrays have indexes. */
function patternOf(location: string, pathRoot: string): RegExp {
  const escaped = location
    .replace(/[\\^$.|?+(){}[\]*]/g, '\\$&')
    .replaceAll('\\[\\]', '\\[\\d+\\]')
    .replace(/\\\.\w*\\\*/g, '(?:\\..*|\\[".*)');
  return new RegExp(`^${pathRoot.replace(/[$.]/g, '\\$&')}${escaped}(?:$|[.[])`, 's');
}
