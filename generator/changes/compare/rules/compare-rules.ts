import { isDeepStrictEqual } from 'node:util';
import type { Rule } from '../../../catalogue/rule.js';
import type { ObjectShape } from '../../../catalogue/shape.js';
import { compareOrigins } from '../annotations.js';
import { type Difference, none } from '../difference.js';
import { atLeastOneOf } from './at-least-one-of.js';
import { emptyWhen } from './empty-when.js';
import type { RuleComparer } from './rule-comparer.js';

const comparers: { [Kind in Rule['kind']]: RuleComparer<Extract<Rule, { kind: Kind }>> } = { emptyWhen, atLeastOneOf };

/** Compares the rules of two objects: equal ones first, then those of one kind and subject, in their order. */
export function compareRules(before: ObjectShape, after: ObjectShape, location: string): Difference[] {
  const rest = after.rules.filter((rule) => !before.rules.some((old) => isDeepStrictEqual(old, rule)));
  const changed = before.rules
    .filter((old) => !after.rules.some((rule) => isDeepStrictEqual(old, rule)))
    .flatMap((old) => {
      const index = rest.findIndex((rule) => identity(rule) === identity(old));
      const [next] = index < 0 ? [] : rest.splice(index, 1);
      return next ? compareRule(old, next, location) : [comparerOf(old).removed(old, after, location)];
    });
  return [...changed, ...rest.map((rule) => comparerOf(rule).added(rule, before, location))];
}

function compareRule(before: Rule, after: Rule, location: string): Difference[] {
  const differences = comparerOf(after).changed(before, after, location);
  const isReworded = differences.length === 0 && before.description !== after.description;
  return [
    ...differences,
    ...(isReworded ? [none(location, { kind: 'ruleDescription', rule: after.description })] : []),
    ...compareOrigins({ [after.kind]: before.origin }, { [after.kind]: after.origin }, location),
  ];
}

function comparerOf(rule: Rule): RuleComparer<Rule> {
  return comparers[rule.kind] as RuleComparer<Rule>;
}

function identity(rule: Rule): string {
  return `${rule.kind} ${comparerOf(rule).subject(rule)}`;
}
