import { notObject, unknownField } from './errors.js';
import { ask, type Rule, tell } from './report.js';
import { expect } from './scalar-rules.js';
import { namesOf, read } from './sent.js';
import { suggest } from './suggest.js';

/** Names that people use for a field, and the field's name. */
export type Aliases = { readonly [alias: string]: string };

/** Gives what is asked of a field that has no rule of its own. */
export type OtherRule = (name: string, known: readonly string[], aliases: Aliases) => Rule;

/**
 * A plain object.
 * @param fields What is asked of the fields that have a name, in the order of the documented table.
 * @param aliases Other names that people use for them.
 * @param other What is asked of any other field, in the order in which they are sent.
 */
export function object(
  fields: { readonly [name: string]: Rule },
  aliases: Aliases = {},
  other: OtherRule = refused,
): Rule {
  const known = Object.keys(fields);
  const rules = Object.values(fields);
  const indices = new Map(known.map((name, index) => [name, index]));
  return (value, report) => {
    const names = namesOf(value);
    if (names === undefined) return expect(false, value, notObject, report);
    const values: unknown[] = known.map(() => undefined);
    const others: string[] = [];
    for (const name of names) {
      const index = indices.get(name);
      if (index === undefined) others.push(name);
      else values[index] = read(value, name);
    }
    const sibling = (name: string) => values[indices.get(name) as number];
    let isRight = true;
    for (let index = 0; index < rules.length; index++) {
      if (!ask(rules[index] as Rule, values[index], known[index] as string, report, sibling)) isRight = false;
    }
    for (const name of others) {
      const entry = read(value, name);
      if (entry !== undefined && !ask(other(name, known, aliases), entry, name, report)) isRight = false;
    }
    return isRight;
  };
}

/** Unknown fields are errors. */
export const refused: OtherRule = (name, known, aliases) => (_, report) => {
  if (report.allowsUnknown) return false;
  const did_you_mean = suggest(name, known, aliases);
  return tell(report, unknownField, did_you_mean.length > 0 ? { did_you_mean } : undefined);
};

/** Unknown fields are allowed and not validated. */
export const accepted: OtherRule = () => () => true;

/** Fields whose names match a pattern. */
export function namedLike(pattern: RegExp, rule: Rule, other: OtherRule = refused): OtherRule {
  return (name, known, aliases) => (pattern.test(name) ? rule : other(name, known, aliases));
}
