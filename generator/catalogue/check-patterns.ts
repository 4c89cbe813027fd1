import type { Catalogue } from './catalogue.js';
import type { Problem } from './problem.js';
import { everySchema, type Placed } from './walk.js';

/**
 * What regular expressions of other languages read differently or not at all: classes that are not spelt out, escapes
 * by code, raw tabs and line breaks, back references, classes that are computed from others, and characters of more than one UTF-16 unit.
 */
const notPortable = /\\(?![tnr])[A-Za-z0-9]|[\t\n\r]|\[[^\]]*(?:&&|--|~~|\|\|)|[\ud800-\udfff]/;

/** The same outside of brackets: look-around, inline flags, lazy or possessive repetition, any character, no character. */
const notPortableOutside = /\(\?(?!:)|[*+?}][?+]|[.]|\[\^?\]/;

/** Every pattern means the same in every language, and every format that is used is a rule with its pattern beside it. */
export function checkPatterns(catalogue: Catalogue): Problem[] {
  const formats = Object.entries(catalogue.formats);
  return [
    ...formats.flatMap(([name, { pattern }]) => checkPattern(`formats.${name}`, pattern)),
    ...everySchema(catalogue).flatMap((placed) => [
      ...patternsOf(placed, catalogue).flatMap((pattern) => checkPattern(placed.place, pattern)),
      ...checkFormat(placed, catalogue),
    ]),
  ];
}

/** The patterns of a schema, but for that of its format, which is checked on its own. */
function patternsOf({ schema }: Placed, { formats }: Catalogue): string[] {
  const { pattern, format, patternProperties = {} } = schema;
  const own = pattern === undefined || (format && formats[format]?.pattern === pattern) ? [] : [pattern];
  return [...own, ...Object.keys(patternProperties)];
}

function checkPattern(place: string, pattern: string): Problem[] {
  const outside = pattern.replace(/\[(?!\^?\])[^\]]*\]/g, '');
  if (compiles(pattern) && !notPortable.test(pattern) && !notPortableOutside.test(outside)) return [];
  return [
    {
      place,
      problem: `The pattern ${JSON.stringify(pattern)} is not portable.`,
      wayOut:
        'Spell out classes and characters, tab and line breaks as \\t, \\n, \\r; use no look-around, no flags, no "." outside of brackets.',
    },
  ];
}

function checkFormat({ place, schema }: Placed, { formats }: Catalogue): Problem[] {
  const { format, pattern } = schema;
  if (format === undefined || (pattern !== undefined && formats[format]?.pattern === pattern)) return [];
  return [
    {
      place,
      problem: `The format "${format}" is not defined with this pattern.`,
      wayOut: 'Leave it out, or define it in spec/scalars.ts and give its pattern beside it.',
    },
  ];
}

/** Whether it is a regular expression at all. */
export function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
