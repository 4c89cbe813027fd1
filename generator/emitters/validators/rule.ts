import { uncapitalise } from '../../catalogue/names.js';
import type { Discriminator } from '../../legacy/discriminator.js';
import { type JsonSchema, referredName } from '../../legacy/json-schema.js';
import { Call, Code } from '../../print/literal.js';
import { choiceOf } from './choice.js';
import { isSimple, saysOnly } from './explained.js';
import { declareGeneral } from './general.js';
import { mergeBranches } from './merge-branches.js';
import { objectRule } from './object-rule.js';
import { formatRuleName } from './pattern.js';
import { rulePath } from './place.js';
import type { Scope } from './scope.js';

/** What a schema asks, as an expression of the rules file: see runtime/report.ts. */
export type Printed = Code | Call;

/** The file of the rules in the making, and the file of the checks beside it. */
export interface RuleScope {
  rules: Scope;
  checks: Scope;
}

/** The name of the rule of a definition, an event, the union or the batch. */
export function ruleName(name: string): string {
  return `${uncapitalise(name)}Rule`;
}

/** What a field is asked, which may have to be there. */
export function fieldRule(schema: JsonSchema, required: boolean, scope: RuleScope): Printed {
  const rule = ruleOf(schema, scope);
  if (!required) return call('optional', 'runtime/scalar-rules', scope, rule);
  return schema.minLength !== 1 && !acceptsBlank(schema) ? filled(rule, scope) : rule;
}

/** What a value is asked that must be there. */
export function ruleOf(schema: JsonSchema, scope: RuleScope): Printed {
  const referred = referredName(schema);
  if (isSimple(schema) && referred !== undefined) {
    return new Code(scope.rules.own(ruleName(referred), rulePath(referred, scope.rules.catalogue)));
  }
  const choice = choiceOf(schema, scope.rules.catalogue);
  if (choice) return choiceRule(choice, scope);
  const rule = ruleOfType(schema, scope);
  if (isSimple(schema) && !hasBarePattern(schema)) return rule ?? ruleOfNothing(scope);
  // What has no error of its own is held against the test that the check calls.
  const test = scope.checks.testOf(schema) ?? declareGeneral(schema, 'Value', scope.checks);
  const tested = new Code(scope.rules.own(scope.checks.share(test), scope.checks.file));
  return call('tested', 'runtime/tested', scope, tested, ...(rule ? [rule] : []));
}

/** A pattern without a format has no words of its own. */
function hasBarePattern({ pattern, format }: JsonSchema): boolean {
  return pattern !== undefined && format === undefined;
}

/** What the keywords ask that have an error of their own; undefined when there are none. */
function ruleOfType(schema: JsonSchema, scope: RuleScope): Printed | undefined {
  switch (schema.type) {
    case 'array':
      return call('list', 'runtime/list-rule', scope, ...itemRule(schema, scope));
    case 'object':
      return objectRule(schema, scope);
    case 'null':
      return undefined;
    default:
      return scalarRule(schema, scope);
  }
}

/** What the members of a list are asked. A hole among members that may be anything is sent as null. */
function itemRule({ items = {} }: JsonSchema, scope: RuleScope): Printed[] {
  return saysOnly(items) ? [] : [ruleOf(items, scope)];
}

/** The rules of the types, by the names of the types in JSON Schema. */
const typeRules: Record<string, string> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};

function scalarRule(schema: JsonSchema, scope: RuleScope): Printed | undefined {
  const { type = 'string', const: only, enum: several, format, pattern, minLength } = schema;
  const options = only === undefined ? several : [only];
  if (schema.type === undefined && !options?.every((option) => typeof option === 'string')) return undefined;
  const ofType = () => new Code(scope.rules.own(typeRules[type] ?? '', 'runtime/scalar-rules'));
  const rule = options
    ? call('oneOf', 'runtime/scalar-rules', scope, options, ...(type === 'string' ? [] : [ofType()]))
    : format !== undefined && pattern !== undefined && isFormat(format, pattern, scope)
      ? new Code(scope.rules.own(formatRuleName(format), 'rules/formats'))
      : ofType();
  return minLength === 1 ? filled(rule, scope) : rule;
}

function isFormat(format: string, pattern: string, { rules }: RuleScope): boolean {
  return rules.catalogue.formats[format]?.pattern === pattern;
}

/** Nothing is asked, but to be there. */
function ruleOfNothing(scope: RuleScope): Printed {
  return new Code(scope.rules.own('anything', 'runtime/scalar-rules'));
}

function filled(rule: Printed, scope: RuleScope): Printed {
  return call('filled', 'runtime/scalar-rules', scope, rule);
}

export function call(name: string, file: string, { rules }: RuleScope, ...args: unknown[]): Call {
  return new Call(rules.own(name, file), ...args);
}

/** Whether a text may be empty, as far as its own keywords say. */
function acceptsBlank({ type, const: only, enum: options, pattern }: JsonSchema): boolean {
  if (type !== 'string') return true;
  if (only !== undefined) return only === '';
  if (options) return options.includes('');
  return pattern === undefined || new RegExp(pattern, 'u').test('');
}

/**
 * What is asked of one of several objects: the branch that the field names, or, when it names none, what all branches
 * ask, each field held against the options of every branch.
 */
function choiceRule({ field, branches }: Discriminator, scope: RuleScope): Printed {
  const rules = Object.fromEntries(branches.map(({ value, object }) => [value, ruleOf(object, scope)]));
  const otherwise = ruleOf(mergeBranches(branches.map(({ object }) => object)), scope);
  return call('choice', 'runtime/choice-rule', scope, field, rules, otherwise);
}
