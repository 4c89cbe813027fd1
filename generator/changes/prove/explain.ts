import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { type JsonSchema, referredName, subschemas } from '../../legacy/json-schema.js';
import type { Change } from '../change.js';

/** Tells which changes explain that events of one type are refused at a path. */
export class Explanations {
  private readonly patterns: readonly { change: Change; length: number; pattern: RegExp }[];

  constructor(changes: readonly Change[], event: CatalogueEvent, { definitions }: Catalogue, pathRoot: string) {
    this.patterns = changes.flatMap((change) =>
      placesIn(change.place, event, definitions).map((place) => ({
        change,
        length: place.length,
        pattern: patternOf(place, pathRoot),
      })),
    );
  }

  /** The changes nearest to the path, or none. */
  of(path: string): Change[] {
    const matching = this.patterns.filter(({ pattern }) => pattern.test(path));
    const nearest = Math.max(...matching.map(({ length }) => length));
    return matching.filter(({ length }) => length === nearest).map(({ change }) => change);
  }

  has(change: Change): boolean {
    return this.patterns.some((pattern) => pattern.change === change);
  }
}

/** A place of the catalogue as places below the body of an event: none where the event has nothing to do with it. */
function placesIn(place: string, event: CatalogueEvent, definitions: Record<string, JsonSchema>): string[] {
  const [, root = '', rest = ''] = /^(\w+)(.*)$/s.exec(place) ?? [];
  if (root === event.type) return [rest];
  return usesOf(root, event.payload, '.payload', definitions).map((use) => `${use}${rest}`);
}

/** Where a schema refers to a definition, directly or not. */
function usesOf(name: string, schema: JsonSchema, place: string, definitions: Record<string, JsonSchema>): string[] {
  const referred = referredName(schema);
  if (referred === name) return [place];
  const inner = referred === undefined ? subschemas(schema) : [{ at: '', schema: definitions[referred] ?? {} }];
  return inner.flatMap(({ at, schema: member }) => usesOf(name, member, `${place}${step(at)}`, definitions));
}

/** Shapes and references stand at the place of what they are shapes of. */
function step(at: string): string {
  if (at === 'items') return '[]';
  return at === '' || /^(?:oneOf|anyOf|allOf)\[|^not$/.test(at) ? '' : `.${at}`;
}

/** Errors at a place or below. `*` in a name is any name; a list has numbers; an event that is gone shows in its type. */
function patternOf(place: string, pathRoot: string): RegExp {
  const escaped = place
    .replace(/[\\^$.|?+(){}[\]*]/g, '\\$&')
    .replaceAll('\\[\\]', '\\[\\d+\\]')
    .replace(/\\\.\w*\\\*/g, '(?:\\..*|\\[".*)');
  return new RegExp(`^${pathRoot.replace(/[$.]/g, '\\$&')}${escaped}(?:$|[.[])`, 's');
}
