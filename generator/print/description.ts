import type { Origin } from '../catalogue/origin.js';
import type { Shape, Should } from '../catalogue/shape.js';

/** What the description of a shape is made from. */
export interface Described {
  description?: string;
  unit?: string;
  should?: readonly Should[];
  /** Of an array: items without a description have their recommendations in that of the array. */
  items?: Shape;
}

/** The description of a shape as people read it, with the unit of a number and what is recommended. */
export function describe({ description, unit, should = [], items }: Described): string | undefined {
  if (description === undefined) return undefined;
  const ofItems = items === undefined || items.kind === 'ref' || items.description !== undefined ? [] : items.should;
  return [
    description,
    ...(unit === undefined ? [] : [`Unit: ${unit}.`]),
    ...should.map((one) => `Recommended: ${printRecommendation(one)}.`),
    ...(ofItems ?? []).map((one) => `Recommended for each: ${printRecommendation(one)}.`),
  ].join(' ');
}

function printRecommendation({ shape, form }: Should): string {
  return form?.phrase ?? printConstraints(shape).join(', ');
}

function printConstraints(shape: Shape): string[] {
  switch (shape.kind) {
    case 'string':
      return [
        ...printLimits(shape.minLength, shape.maxLength, ' characters'),
        ...(shape.pattern === undefined ? [] : [`matching ${shape.pattern}`]),
      ];
    case 'number':
    case 'integer':
      return printLimits(shape.minimum, shape.maximum, '');
    case 'array':
      return printLimits(shape.minItems, shape.maxItems, ' items');
    case 'enum':
      return shape.values.map(String);
    case 'boolean':
    case 'any':
    case 'object':
    case 'union':
    case 'typeUnion':
    case 'ref':
      // The spec declares no recommendation of these kinds.
      return [];
  }
}

function printLimits(least: number | undefined, most: number | undefined, counted: string): string[] {
  return [
    ...(least === undefined ? [] : [`at least ${least}${counted}`]),
    ...(most === undefined ? [] : [`at most ${most}${counted}`]),
  ];
}

/** How well a field is known that no table lists: `Official client: …`. */
export function describeOrigin({ grade, statement }: Pick<Origin, 'grade' | 'statement'>): string {
  return `${grade === 'ours' ? 'Our assumption' : `${grade.charAt(0).toUpperCase()}${grade.slice(1)}`}: ${statement}`;
}
