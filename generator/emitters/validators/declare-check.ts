import { type JsonSchema, referenceTo } from '../../legacy/json-schema.js';
import { choiceOf, declareChoice } from './choice.js';
import { conditionOf } from './condition.js';
import { isClosedObject, isPlainList, isSimple } from './explained.js';
import { declareGeneral } from './general.js';
import { declareListFunction, listName } from './list.js';
import { declareObject } from './object.js';
import type { Scope } from './scope.js';

/** Declares the exported function that tests a value of a schema, and gives its name: `is` and the given name. */
export function declareCheck(schema: JsonSchema, name: string, scope: Scope): string {
  const discriminator = choiceOf(schema, scope.catalogue);
  if (discriminator) return declareChoice(`is${name}`, schema.title ?? name, discriminator, scope);
  if (isClosedObject(schema)) return declareObject(schema, name, scope, true);
  if (isPlainList(schema)) return declareListFunction(`is${name}`, schema.items ?? {}, name, scope, true);
  if (isSimple(schema)) return declareValue(schema, name, scope);
  return declareGeneral(schema, name, scope, true);
}

/** Declares the test of a definition, and of a list of it where there is one. */
export function declareDefinition(schema: JsonSchema, name: string, isListed: boolean, scope: Scope): void {
  declareCheck(schema, name, scope);
  if (isListed) declareListFunction(listName(name), referenceTo(name), name, scope, true);
}

/** Declares the test of a value that is neither an object nor a list. */
function declareValue(schema: JsonSchema, name: string, scope: Scope): string {
  return scope.function({
    name: `is${name}`,
    doc: `Checks a value: ${schema.title ?? name}.`,
    isExported: true,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: 'boolean',
    statements: `return ${conditionOf(schema, { expression: 'value', name }, scope).holds};`,
  });
}
