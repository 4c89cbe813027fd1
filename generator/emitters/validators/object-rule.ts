import { uncapitalise } from '../../catalogue/names.js';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { Code, literal } from '../../print/literal.js';
import { patternName } from './condition.js';
import { isClosedObject } from './explained.js';
import { type Field, fieldsOf } from './field.js';
import { type Conflict, readConflict, ruleSubject } from './negation.js';
import { otherFieldPattern } from './others.js';
import { printPattern } from './pattern.js';
import { call, fieldRule, type Printed, type RuleScope, ruleOf } from './rule.js';
import { wordsOf } from './words.js';

/** What an object is asked: its fields in the order of the documented table, and then any others. */
export function objectRule(schema: JsonSchema, scope: RuleScope): Printed {
  const conflict = schema.not && isClosedObject(schema) ? readConflict(schema.not) : undefined;
  const fields = fieldsOf(schema);
  const rules = fields.map((field) => {
    const rule = fieldRule(field.schema, field.required, scope);
    return [field.name, conflict?.empty.includes(field.name) ? beside(conflict, rule, fields, scope) : rule];
  });
  const aliases = aliasesOf(fields, scope);
  const other = otherRule(schema, scope);
  const args = [Object.fromEntries(rules), ...(aliases || other ? [aliases ?? {}] : []), ...(other ? [other] : [])];
  return call('object', 'runtime/object-rule', scope, ...args);
}

/** The names that people use for these fields; undefined when there are none. */
function aliasesOf(fields: Field[], { rules }: RuleScope): Code | undefined {
  const known = Object.entries(rules.catalogue.aliases).filter(([, target]) =>
    fields.some(({ name }) => name === target),
  );
  if (known.length === 0) return undefined;
  return new Code(rules.constant('aliases', literal(Object.fromEntries(known)), { content: JSON.stringify(known) }));
}

/** What is asked of a field that no table names; undefined when it does not exist. */
function otherRule({ patternProperties, additionalProperties }: JsonSchema, scope: RuleScope): Printed | undefined {
  const open = additionalProperties === false ? [] : [new Code(scope.rules.own('accepted', 'runtime/object-rule'))];
  const [entry] = Object.entries(patternProperties ?? {});
  if (entry === undefined) return open[0];
  const [pattern, schema] = entry;
  return call(
    'namedLike',
    'runtime/object-rule',
    scope,
    shared(otherFieldPattern, pattern, scope),
    ruleOf(schema, scope),
    ...open,
  );
}

/** The rule of a field that must be empty while another one matches. */
function beside({ field, pattern, phrase }: Conflict, rule: Printed, fields: Field[], scope: RuleScope): Printed {
  const other = fields.find(({ name }) => name === field)?.pascal ?? '';
  const expression = shared(patternName(ruleSubject(other)), pattern, scope);
  const words = scope.rules.constant(
    `${uncapitalise(other)}Conflict`,
    literal(wordsOf(scope.rules.catalogue, 'conflict', { field, phrase })),
    { content: JSON.stringify([field, phrase]) },
  );
  return call('emptyBeside', 'runtime/empty-beside', scope, rule, field, expression, new Code(words));
}

/** A pattern that the check uses too. */
function shared(name: string, pattern: string, { rules, checks }: RuleScope): Code {
  return new Code(rules.own(checks.share(checks.constant(name, printPattern(pattern))), checks.file));
}
