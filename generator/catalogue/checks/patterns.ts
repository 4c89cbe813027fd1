import type { Catalogue } from '../catalogue.js';
import type { Problem } from '../problem.js';
import type { Shape } from '../shape.js';
import { everyConstraint, type Located } from '../walk.js';

/**
 * What other languages read differently or not at all: class escapes, escapes by code, raw tabs and line breaks, back
 * references, classes computed from others, and characters of more than one UTF-16 unit. The two line separators end a
 * pattern that is written between slashes.
 */
const notPortable = /\\(?![tnr])[A-Za-z0-9]|[\t\n\r\u2028\u2029]|\[[^\]]*(?:&&|--|~~|\|\|)|[\ud800-\udfff]/;

/** The same outside of brackets: lookaround, inline flags, lazy or possessive repetition, any character, no character. */
const notPortableOutside = /\(\?(?!:)|[*+?}][?+]|[.]|\[\^?\]/;

/** One character in any language: an escape, or a class that is not empty. */
const escapeOrClass = /\\.|\[(?!\^?\])(?:\\.|[^\]\\])*\]/gs;

/** Every pattern means the same in every language, and every format that is used is defined. */
export function checkPatterns(catalogue: Catalogue): Problem[] {
  const formats = Object.entries(catalogue.formats);
  const cookies = Object.entries({
    'trafficSources.cookie': catalogue.trafficSources?.cookie,
    trackingCookie: catalogue.trackingCookie,
  });
  return [
    ...formats.flatMap(([name, { pattern }]) => checkPattern(`formats.${name}`, pattern)),
    ...cookies.flatMap(([location, cookie]) => (cookie ? checkPattern(location, cookie.pattern) : [])),
    ...everyConstraint(catalogue).flatMap((located) => [
      ...patternsOf(located.shape).flatMap((pattern) => checkPattern(located.location, pattern)),
      ...checkFormat(located, catalogue),
    ]),
  ];
}

function patternsOf(shape: Shape): string[] {
  if (shape.kind === 'string') return shape.pattern === undefined ? [] : [shape.pattern];
  if (shape.kind !== 'object') return [];
  return [
    ...(shape.customFields ? [shape.customFields.pattern] : []),
    ...shape.rules.flatMap((rule) => (rule.kind === 'emptyWhen' ? [rule.condition.pattern] : [])),
  ];
}

function checkPattern(location: string, pattern: string): Problem[] {
  const outside = pattern.replace(escapeOrClass, 'c');
  if (!compiles(pattern)) {
    const problem = `The pattern ${JSON.stringify(pattern)} is not a regular expression.`;
    return [{ location, problem, fix: 'Correct it; special characters are escaped with a backslash.' }];
  }
  if (!notPortable.test(pattern) && !notPortableOutside.test(outside)) return [];
  return [
    {
      location,
      problem: `The pattern ${JSON.stringify(pattern)} is not portable.`,
      fix: 'Spell out classes ([0-9] instead of \\d) and characters, tab and line breaks as \\t, \\n, \\r; use no lookaround, no flags, no "." outside of brackets.',
    },
  ];
}

function checkFormat({ location, shape }: Located, { formats }: Catalogue): Problem[] {
  if (shape.kind !== 'string' || shape.format === undefined || Object.hasOwn(formats, shape.format)) return [];
  return [
    {
      location,
      problem: `The format "${shape.format}" is not defined.`,
      fix: 'Use a pattern, or define the format in spec/strings.ts.',
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
