import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Discriminator } from '../../catalogue/discriminator.js';
import { type JsonSchema, referredName } from '../../catalogue/json-schema.js';
import { uncapitalise } from '../../catalogue/names.js';
import { Code } from '../../print/literal.js';
import { choiceOf } from './choice.js';
import { definitionPath, patternName } from './condition.js';
import { isClosedObject, isSimple } from './explained.js';
import { fieldsOf } from './field.js';
import { declareGeneral } from './general.js';
import { readConflict, ruleSubject } from './negation.js';
import { formatRuleName, printPattern } from './pattern.js';
import type { Scope } from './scope.js';
import { otherFieldPattern } from './single-pass.js';

/** A rule as it is printed: see runtime/rule.ts. */
type Printed = Record<string, unknown>;

/** The name of the rule of a definition, an event, the union or the batch. */
export function ruleName(name: string): string {
  return `${uncapitalise(name)}Rule`;
}

/** What a schema asks, as the collector of errors wants it. */
export function ruleOf(schema: JsonSchema, required: boolean, scope: Scope): Printed | Code {
  const referred = referredName(schema);
  if (referred !== undefined) {
    const rule = scope.own(ruleName(referred), definitionPath(referred));
    return new Code(required ? `{ ...${rule}, required: true }` : rule);
  }
  const choice = choiceOf(schema, scope.catalogue);
  if (choice) return { ...(required && { required }), ...choiceRule(choice, scope) };
  const rule = {
    ...(required && { required }),
    data_type: dataType(schema, scope.catalogue),
    ...explanationOf(schema, required, scope),
  };
  // A pattern that is no format has no words of its own.
  const isExplained = isSimple(schema) && (schema.pattern === undefined || schema.format !== undefined);
  if (isExplained) return rule;
  // What has no error of its own is held against the test that the check calls.
  return { ...rule, test: new Code(scope.testOf(schema) ?? declareGeneral(schema, 'Value', scope)) };
}

/** The rule beyond the type. */
function explanationOf(schema: JsonSchema, required: boolean, scope: Scope): Printed {
  switch (schema.type) {
    case 'array':
      return schema.items ? { items: ruleOf(schema.items, false, scope) } : {};
    case 'object':
      return objectRule(schema, scope);
    default:
      return scalarRule(schema, required, scope);
  }
}

/** The API's word for the type of a schema. */
function dataType({ type }: JsonSchema, { dataTypes }: Catalogue): string | undefined {
  return type && dataTypes[type];
}

function scalarRule(schema: JsonSchema, required: boolean, scope: Scope): Printed {
  const options = schema.const === undefined ? schema.enum : [schema.const];
  return {
    ...((schema.minLength === 1 || (required && !acceptsBlank(schema))) && { filled: true }),
    ...(options && { options }),
    ...(schema.format !== undefined &&
      schema.pattern !== undefined && { format: new Code(scope.own(formatRuleName(schema.format), 'formats')) }),
  };
}

/** Whether a text may be empty, as far as its own keywords say. */
function acceptsBlank({ type, const: only, enum: options, pattern }: JsonSchema): boolean {
  if (type !== 'string') return true;
  if (only !== undefined) return only === '';
  if (options) return options.includes('');
  return pattern === undefined || new RegExp(pattern, 'u').test('');
}

function objectRule(schema: JsonSchema, scope: Scope): Printed {
  const conflict = schema.not && isClosedObject(schema) ? readConflict(schema.not) : undefined;
  const fields = fieldsOf(schema).map(({ name, schema: field, required, pascal }) => {
    const rule = ruleOf(field, required, scope);
    if (!conflict?.empty.includes(name) || rule instanceof Code) return [name, rule];
    const other = fieldsOf(schema).find((candidate) => candidate.name === conflict.field);
    const pattern = scope.constant(patternName(ruleSubject(other?.pascal ?? pascal)), printPattern(conflict.pattern));
    return [
      name,
      { ...rule, emptyWhen: { field: conflict.field, pattern: new Code(pattern), phrase: conflict.phrase } },
    ];
  });
  const [others] = Object.entries(schema.patternProperties ?? {});
  return {
    fields: Object.fromEntries(fields),
    ...(schema.additionalProperties !== false && { open: true }),
    ...(others && {
      others: [new Code(scope.constant(otherFieldPattern, printPattern(others[0]))), ruleOf(others[1], false, scope)],
    }),
  };
}

/**
 * What is asked of one of several objects: the branch that the field names, or, when it names none, what all branches
 * ask, each field held against the options of every branch.
 */
export function choiceRule({ field, branches }: Discriminator, scope: Scope): Printed {
  const rules = branches.map(({ value, schema }) => [value, ruleOf(schema, false, scope)]);
  return {
    data_type: scope.catalogue.dataTypes.object,
    by: field,
    branches: Object.fromEntries(rules),
    otherwise: ruleOf(mergeBranches(branches.map(({ object }) => object)), false, scope),
  };
}

/** One object that takes what any of several takes. */
function mergeBranches(objects: JsonSchema[]): JsonSchema {
  const names = [...new Set(objects.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const properties = names.map((name) => {
    const variants = objects.flatMap(({ properties: fields }) => fields?.[name] ?? []);
    const options = variants.flatMap((variant) => variant.enum ?? (variant.const === undefined ? [] : [variant.const]));
    const [first = {}] = variants;
    return [name, options.length > 0 ? { type: first.type, enum: [...new Set(options)] } : first];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: names.filter((name) => objects.every(({ required }) => required?.includes(name))),
    additionalProperties: false,
  };
}

/**
 * What is asked of an event. Its type is decided first: while it is not one of these, nothing else can be said.
 * @param branches The rule of the whole body, by type.
 */
export function eventRule(
  field: string,
  branches: Record<string, Code>,
  typeSchema: JsonSchema,
  scope: Scope,
): Printed {
  const type = { ...typeSchema, const: undefined, enum: Object.keys(branches) };
  const { object } = scope.catalogue.dataTypes;
  return {
    data_type: object,
    by: field,
    branches,
    otherwise: { data_type: object, fields: { [field]: ruleOf(type, true, scope) }, open: true },
  };
}
