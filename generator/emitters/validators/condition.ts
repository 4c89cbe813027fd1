import { type JsonSchema, referredName } from '../../catalogue/json-schema.js';
import { definitionFile } from '../../catalogue/names.js';
import { textLiteral } from '../../print/literal.js';
import { declareList } from './list.js';
import { declareObject } from './object.js';
import { printPattern, useFormat } from './pattern.js';
import type { Scope } from './scope.js';
import { all, any, call, differs, equals, type Test } from './test.js';

/** A value in generated code: the expression that gives it, and a name for what must be declared to test it. */
export interface Subject {
  expression: string;
  /** In words that begin with a capital, such as `LegalBases`. */
  name: string;
  /** The value is a text, as the types of the generated code know. */
  isText?: boolean;
}

/** The test that a value answers to a schema. */
export function conditionOf(schema: JsonSchema, subject: Subject, scope: Scope): Test {
  const { expression, name } = subject;
  const referred = referredName(schema);
  if (referred !== undefined) {
    return call(`${scope.own(`is${referred}`, definitionPath(referred))}(${expression})`);
  }
  if (schema.const !== undefined) return equals(expression, printScalar(schema.const));
  if (schema.enum) return any(schema.enum.map((option) => equals(expression, printScalar(option))));
  switch (schema.type) {
    case 'string':
      return all([
        ...(subject.isText ? [] : [equals(`typeof ${expression}`, "'string'")]),
        ...textConditions(schema, subject, scope),
      ]);
    case 'integer':
      return call(`Number.isInteger(${expression})`);
    case 'number':
      return call(`Number.isFinite(${expression})`);
    case 'array':
      return call(`${declareList(schema.items ?? {}, name, scope)}(${expression})`);
    case 'object':
      return call(`${declareObject(schema, name, scope)}(${expression})`);
    default:
      return equals(`typeof ${expression}`, `'${schema.type}'`);
  }
}

/** What is asked of a text beyond being one. */
function textConditions(schema: JsonSchema, { expression, name }: Subject, scope: Scope): Test[] {
  const tests: Test[] = [];
  if (schema.minLength === 1) tests.push(differs(expression, "''"));
  if (schema.format !== undefined) tests.push(call(`${useFormat(schema.format, scope)}.test(${expression})`));
  else if (schema.pattern !== undefined) {
    const pattern = scope.constant(patternName(name), printPattern(schema.pattern));
    tests.push(call(`${pattern}.test(${expression})`));
  }
  return tests;
}

/** The file of a definition, below the folder of the validators. */
export function definitionPath(name: string): string {
  return `definitions/${definitionFile(name)}`;
}

/** The name of a pattern that belongs to one field. */
export function patternName(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Pattern`;
}

function printScalar(value: unknown): string {
  return typeof value === 'string' ? textLiteral(value) : JSON.stringify(value);
}
