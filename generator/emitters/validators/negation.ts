import type { CodeBlockWriter } from 'ts-morph';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { conditionOf } from './condition.js';
import { saysOnly } from './explained.js';
import type { Field } from './field.js';
import type { Scope } from './scope.js';
import { all, any, breakLong, differs, type Test } from './test.js';

/**
 * Prints what a negated rule forbids of the fields of an object, which are already in variables: while one of its
 * alternatives holds, what it says of all may not.
 * @param isTyped Whether the variables are known to hold texts or nothing.
 */
export function ruleOnFields(
  rule: JsonSchema,
  fields: Field[],
  isTyped: boolean,
  scope: Scope,
): (writer: CodeBlockWriter) => void {
  const together = conditionOnFields(rule, fields, isTyped, scope);
  // First the alternatives: as a rule none of them holds, and they take no regular expression to ask.
  const alternatives = (rule.anyOf ?? []).map((branch) => conditionOnFields(branch, fields, isTyped, scope));
  return (writer) => {
    if (alternatives.length === 0) writer.writeLine(`if (${breakLong(together.holds)}) return false;`);
    else {
      writer.write(`if (${breakLong(any(alternatives).holds)})`).block(() => {
        writer.writeLine(`if (${together.holds}) return false;`);
      });
    }
  };
}

/** The test that all fields of which a rule speaks are there and answer to it. */
function conditionOnFields({ properties }: JsonSchema, fields: Field[], isTyped: boolean, scope: Scope): Test {
  const tests = Object.entries(properties ?? {}).flatMap(([name, schema]) => {
    const field = fields.find((other) => other.name === name);
    if (field === undefined) throw new Error(`There is no field "${name}" for the rule.`);
    const subject = { expression: field.local, name: ruleSubject(field.pascal), isText: isTyped };
    return [...(isTyped ? [differs(field.local, 'undefined')] : []), conditionOf(schema, subject, scope)];
  });
  return all(tests);
}

/** What is declared for a field in a rule must not be taken for what is declared for the field itself. */
export function ruleSubject(pascal: string): string {
  return `${pascal}Rule`;
}

/** The fields that a rule speaks of. */
export function namesIn(rule: JsonSchema): Set<string> {
  return new Set([
    ...Object.keys(rule.properties ?? {}),
    ...(rule.anyOf ?? []).flatMap((branch) => [...namesIn(branch)]),
  ]);
}

/** A rule of the form "while this field matches, those must be empty". */
export interface Conflict {
  field: string;
  pattern: string;
  phrase: string;
  empty: string[];
}

/** Reads a negated rule as a conflict; undefined when it says something else. */
export function readConflict(rule: JsonSchema): Conflict | undefined {
  const [entry, ...others] = Object.entries(rule.properties ?? {});
  if (entry === undefined || !saysOnly(rule, 'type', 'properties', 'required', 'anyOf')) return undefined;
  const [field, condition] = entry;
  const { pattern, title } = condition;
  if (!saysOnly(condition, 'type', 'pattern')) return undefined;
  if (pattern === undefined || title === undefined || !rule.required?.includes(field)) return undefined;
  // A union of one is written by TypeBox as its only member, and folded with the rest.
  const alternatives = rule.anyOf ?? [{ ...rule, properties: Object.fromEntries(others) }];
  if (rule.anyOf && others.length > 0) return undefined;
  const empty = alternatives.map(emptyField);
  if (empty.length === 0 || !empty.every((name) => name !== undefined)) return undefined;
  return { field, pattern, phrase: title, empty };
}

/** The field of which a branch says that it is there and not empty. */
function emptyField(branch: JsonSchema): string | undefined {
  const [entry, ...more] = Object.entries(branch.properties ?? {});
  if (entry === undefined || more.length > 0 || !saysOnly(branch, 'type', 'properties', 'required')) return undefined;
  const [name, field] = entry;
  const isFilled = field.type === 'string' && field.minLength === 1 && saysOnly(field, 'type', 'minLength');
  return isFilled && branch.required?.includes(name) ? name : undefined;
}
