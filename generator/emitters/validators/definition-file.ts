import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Discriminator } from '../../catalogue/discriminator.js';
import { type JsonSchema, referenceTo } from '../../catalogue/json-schema.js';
import { literal, textLiteral } from '../../print/literal.js';
import { choiceOf } from './choice.js';
import { conditionOf, definitionPath } from './condition.js';
import { isClosedObject, isPlainList, isSimple } from './explained.js';
import { declareGeneral } from './general.js';
import { declareListFunction, listName } from './list.js';
import { declareObject } from './object.js';
import { choiceRule, ruleName, ruleOf } from './rule.js';
import { Scope } from './scope.js';

/** The file of a definition that several events share. */
export function printDefinitionFile(name: string, catalogue: Catalogue, isListed: boolean): string {
  const scope = new Scope(catalogue, definitionPath(name));
  const schema = catalogue.definitions[name] ?? {};
  declareDefinition(name, schema, isListed, scope);
  const discriminator = choiceOf(schema, catalogue);
  if (discriminator) declareRule(name, choiceRule(discriminator, scope), 'ChoiceRule', scope);
  else declareRule(name, ruleOf(schema, false, scope), schema.type === 'object' ? 'ObjectRule' : 'Rule', scope);
  return scope.print(`${name} in spec/`);
}

/** Declares the test of a definition, and of a list of it where there is one. */
export function declareDefinition(name: string, schema: JsonSchema, isListed: boolean, scope: Scope): void {
  const discriminator = choiceOf(schema, scope.catalogue);
  if (discriminator) declareChoice(name, schema, discriminator, scope);
  else if (isClosedObject(schema)) declareObject(schema, name, scope, true);
  else if (isPlainList(schema)) declareListFunction(`is${name}`, schema.items ?? {}, name, scope, true);
  else if (isSimple(schema)) declareValue(name, schema, scope);
  else declareGeneral(schema, name, scope, true);
  if (isListed) declareListFunction(listName(name), referenceTo(name), name, scope, true);
}

/** Declares the test of one of several objects: the branch that the field names. */
function declareChoice(name: string, schema: JsonSchema, { field, branches }: Discriminator, scope: Scope): void {
  const fields = scope.own('fieldsOf', 'runtime/fields');
  const cases = branches.map(({ value, schema: branch }) => ({
    value: textLiteral(value),
    test: conditionOf(branch, { expression: 'input', name: `${name}Branch` }, scope),
  }));
  scope.function({
    name: `is${name}`,
    doc: `Tests a value: ${schema.title ?? name}.`,
    isExported: true,
    parameters: [{ name: 'input', type: 'unknown' }],
    returnType: 'boolean',
    statements: (writer) => {
      writer.write(`switch (${fields}(input)?.${field})`).block(() => {
        for (const { value, test } of cases) {
          writer.writeLine(`case ${value}:`).indent(() => writer.writeLine(`return ${test.holds};`));
        }
        writer.writeLine('default:').indent(() => writer.writeLine('return false;'));
      });
    },
  });
}

/** Declares the test of a value that is no object. */
function declareValue(name: string, schema: JsonSchema, scope: Scope): void {
  scope.function({
    name: `is${name}`,
    doc: `Tests a value: ${schema.title ?? name}.`,
    isExported: true,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: 'boolean',
    statements: `return ${conditionOf(schema, { expression: 'value', name }, scope).holds};`,
  });
}

function declareRule(name: string, rule: unknown, type: string, scope: Scope): void {
  scope.constant(ruleName(name), literal(rule), {
    doc: 'What each field must be, to explain what is wrong with it.',
    type: scope.ownType(type, 'runtime/rule'),
    exported: true,
  });
}
