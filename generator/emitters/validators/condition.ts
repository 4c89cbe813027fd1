import { type JsonSchema, referredName } from '../../legacy/json-schema.js';
import { isClosedObject, isPlainList, isSimple } from './explained.js';
import { declareGeneral } from './general.js';
import { textTests } from './keywords/text.js';
import { isSame } from './keywords/type.js';
import { declareList } from './list.js';
import { declareObject } from './object.js';
import { definitionPath } from './place.js';
import type { Scope } from './scope.js';
import { all, always, any, call, equals, type Test } from './test.js';

/** A value in generated code: the expression that gives it, and a name for what must be declared to test it. */
export interface Subject {
  expression: string;
  /** In words that begin with a capital, such as `LegalBases`. */
  name: string;
  /** The value is a text, as the types of the generated code know. */
  isText?: boolean;
}

/** The test that a value answers to a schema: an expression where one will do, else a call of a declared function. */
export function conditionOf(schema: JsonSchema, subject: Subject, scope: Scope): Test {
  const { expression, name } = subject;
  const referred = referredName(schema);
  if (!isSimple(schema)) return call(`${declareGeneral(schema, name, scope)}(${expression})`);
  if (referred !== undefined)
    return call(`${scope.own(`is${referred}`, definitionPath(referred, scope.catalogue))}(${expression})`);
  if (isPlainList(schema)) return call(`${declareList(schema.items ?? {}, name, scope)}(${expression})`);
  if (isClosedObject(schema)) return call(`${declareObject(schema, name, scope)}(${expression})`);
  return scalarTest(schema, subject, scope);
}

function scalarTest(schema: JsonSchema, { expression, name, isText }: Subject, scope: Scope): Test {
  if (schema.const !== undefined) return isSame(expression, schema.const, scope);
  if (schema.enum) return any(schema.enum.map((option) => isSame(expression, option, scope)));
  switch (schema.type) {
    case undefined:
      return always;
    case 'string':
      return all([
        ...(isText ? [] : [equals(`typeof ${expression}`, "'string'")]),
        ...textTests(schema, scope, expression, patternName(name)),
      ]);
    case 'integer':
      return call(`Number.isInteger(${expression})`);
    case 'number':
      return call(`Number.isFinite(${expression})`);
    case 'null':
      return equals(expression, 'null');
    default:
      return equals(`typeof ${expression}`, `'${schema.type}'`);
  }
}

/** The name of a pattern that belongs to one field. */
export function patternName(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Pattern`;
}
