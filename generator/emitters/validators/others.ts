import type { JsonSchema } from '../../legacy/json-schema.js';
import { conditionOf } from './condition.js';
import { isFreeText } from './long-loop.js';
import { printPattern } from './pattern.js';
import type { Scope } from './scope.js';
import type { Test } from './test.js';

/** The name of the pattern of fields that no table names. */
export const otherFieldPattern = 'otherFieldPattern';

/** What is asked of fields that no table names. */
export interface Others {
  /** Whether `key` is such a name. */
  matches: string;
  /** What `entry` must be. */
  test: Test;
  isFreeText: boolean;
}

export function othersOf(schema: JsonSchema, name: string, scope: Scope): Others | undefined {
  const [entry] = Object.entries(schema.patternProperties ?? {});
  if (entry === undefined) return undefined;
  const [pattern, member] = entry;
  const expression = scope.constant(otherFieldPattern, printPattern(pattern));
  // Each pattern has names of its own: two patterns of one file must not share what matches.
  const seen = scope.constant(expression.replace('Pattern', 'Names'), 'new Set<string>()', {
    content: `names of ${pattern}`,
  });
  return {
    matches: `${scope.own('isNameLike', 'runtime/names')}(${expression}, ${seen}, key)`,
    test: conditionOf(member, { expression: 'entry', name: `${name}Other` }, scope),
    isFreeText: isFreeText(member),
  };
}
