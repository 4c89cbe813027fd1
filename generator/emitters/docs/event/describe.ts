import type { Origin } from '../../../catalogue/origin.js';
import type { Shape, Should } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { type Edition, sentence } from '../edition.js';
import { code, fill, link } from '../markdown.js';
import { joined } from '../words.js';

/** What a value must be, in a few words. */
export function typeName(unresolved: Shape, edition: Edition): string {
  const { words, catalogue } = edition;
  const { types } = words;
  const shape = resolve(unresolved, catalogue.definitions);
  switch (shape.kind) {
    case 'string':
      if (shape.format === 'email' || shape.format === 'date-time') return types[shape.format];
      return shape.pattern === undefined ? types.string : fill(types.pattern, { pattern: code(shape.pattern) });
    case 'enum':
      return shape.values.length === 1 ? code(JSON.stringify(shape.values[0])) : types.enum;
    case 'array':
      return `${types.list}: ${typeName(shape.items, edition)}`;
    case 'union':
      return types.object;
    case 'typeUnion':
      return shape.members.map((member) => typeName(member, edition)).join(types.or);
    case 'number':
    case 'integer':
    case 'boolean':
    case 'any':
    case 'object':
      return types[shape.kind];
  }
}

/** What a field means and what its values should be. */
export function describeValue(shape: Shape, edition: Edition): string {
  const { words, catalogue } = edition;
  const resolved = resolve(shape, catalogue.definitions);
  const { description } = resolved;
  return [
    ...(description === undefined ? [] : [sentence(description, edition)]),
    ...constraints(resolved, edition),
    ...(resolved.deprecated ? [words.notes.deprecated] : []),
  ].join(' ');
}

function constraints(unresolved: Shape, edition: Edition): string[] {
  const { words, catalogue } = edition;
  const { notes, units } = words;
  const shape = resolve(unresolved, catalogue.definitions);
  const own = [
    ...(shape.kind === 'enum' && shape.values.length > 1
      ? [fill(notes.values, { values: shape.values.map(code).join(', ') })]
      : []),
    ...(shape.kind === 'enum' ? (shape.deprecatedValues ?? []) : []).map(({ value, deprecated }) =>
      fill(notes.deprecatedValue, { value: code(value), successor: code(deprecated.successor ?? '') }),
    ),
    ...('unit' in shape && shape.unit !== undefined
      ? [fill(notes.unit, { unit: units[shape.unit as keyof typeof units] ?? shape.unit })]
      : []),
    ...mustLimits(shape, edition),
    ...(shape.should ?? []).map((one) =>
      fill(notes.recommended, { what: recommendation(one, edition), grade: gradeLink(one.origin, edition) }),
    ),
  ];
  // Items without a description have their constraints in that of the list.
  const items = shape.kind === 'array' ? resolve(shape.items, catalogue.definitions) : undefined;
  const ofItems = items && items.kind !== 'object' && items.kind !== 'union' ? constraints(items, edition) : [];
  return [...own, ...ofItems];
}

function mustLimits(shape: Shape, edition: Edition): string[] {
  // A text that may not be empty is what its presence states.
  const limits = describeLimits(shape, edition, (name, limit) => !(name === 'minLength' && limit === 1));
  const stated = limits.filter(() => shape.kind !== 'enum');
  return stated.length === 0 ? [] : [fill(edition.words.notes.must, { what: stated.join(', ') })];
}

function recommendation({ shape, form }: Should, edition: Edition): string {
  return form ? sentence(form.phrase, edition) : describeLimits(shape, edition).join(', ');
}

/** The limits of a value in words. */
export function describeLimits(
  shape: Shape,
  { words }: Edition,
  isStated: (name: string, limit: unknown) => boolean = () => true,
): string[] {
  const { limits } = words;
  return Object.entries(shape).flatMap(([name, limit]) => {
    if (!isStated(name, limit)) return [];
    if (name === 'values')
      return [fill(limits.values, { limit: joined((limit as unknown[]).map(String).map(code), words.or) })];
    if (name === 'pattern') return [];
    const isLimit = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'].includes(name);
    return isLimit ? [fill(limits[name as 'minimum'], { limit: String(limit) })] : [];
  });
}

/** How well something is known, with a link to where it is stated. */
export function gradeLink({ grade, source }: Pick<Origin, 'grade' | 'source'>, { words }: Edition): string {
  const { name } = words.grades[grade];
  return source === undefined ? name : link(name, source);
}

/** The same with what the source states. */
export function originText(origin: Origin, edition: Edition): string {
  return `${gradeLink(origin, edition)}: ${sentence(origin.statement, edition)}`;
}
