import type { Catalogue } from './catalogue.js';
import type { Problem } from './problem.js';
import { everySchema, type Placed } from './walk.js';

/**
 * What regular expressions of other languages read differently or not at all: classes that are not spelt out, escapes
 * by code, back references, look-around, inline flags, lazy or possessive repetition, and the bare dot.
 */
const notPortable = /\\[A-Za-z0-9]|\(\?(?!:)|[*+?}][?+]/;

/** Every pattern means the same in every language, and every format that is used is a rule with its pattern beside it. */
export function checkPatterns(catalogue: Catalogue): Problem[] {
  return everySchema(catalogue).flatMap((placed) => [...checkPattern(placed), ...checkFormat(placed, catalogue)]);
}

function checkPattern({ place, schema }: Placed): Problem[] {
  const patterns = [
    ...(schema.pattern === undefined ? [] : [schema.pattern]),
    ...Object.keys(schema.patternProperties ?? {}),
  ];
  return patterns
    .filter((pattern) => notPortable.test(pattern) || hasBareDot(pattern) || !compiles(pattern))
    .map((pattern) => ({
      place,
      problem: `The pattern ${JSON.stringify(pattern)} is not portable.`,
      wayOut: 'Spell out classes and characters; use no look-around, no flags, no "." outside of brackets.',
    }));
}

function checkFormat({ place, schema }: Placed, { formats }: Catalogue): Problem[] {
  if (schema.format === undefined || formats[schema.format]?.pattern === schema.pattern) return [];
  return [
    {
      place,
      problem: `The format "${schema.format}" is not defined with this pattern.`,
      wayOut: 'Define it in spec/scalars.ts and give its pattern beside it.',
    },
  ];
}

function hasBareDot(pattern: string): boolean {
  return pattern.replace(/\[[^\]]*\]/g, '').includes('.');
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
