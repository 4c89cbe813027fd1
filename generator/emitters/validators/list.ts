import type { CodeBlockWriter } from 'ts-morph';
import type { Catalogue } from '../../legacy/catalogue.js';
import { type JsonSchema, referredName } from '../../legacy/json-schema.js';
import { everySchema } from '../../legacy/walk.js';
import { conditionOf } from './condition.js';
import { definitionPath } from './place.js';
import type { Scope } from './scope.js';
import type { Test } from './test.js';

/**
 * Declares the function that tests a list and gives its name. A list of a definition is declared beside the
 * definition, for all who use it.
 */
export function declareList(items: JsonSchema, name: string, scope: Scope): string {
  const referred = referredName(items);
  if (referred !== undefined) return scope.own(listName(referred), definitionPath(referred, scope.catalogue));
  return declareListFunction(`is${name}`, items, name, scope, false);
}

/** The name of the function that tests a list of a definition. */
export function listName(definition: string): string {
  return `is${definition}List`;
}

/** Declares a function that tests each member. */
export function declareListFunction(
  functionName: string,
  items: JsonSchema,
  name: string,
  scope: Scope,
  exported: boolean,
): string {
  const test = conditionOf(items, { expression: 'item', name: `${name}Item` }, scope);
  return scope.function({
    name: functionName,
    tested: { type: 'array', items },
    doc: 'Whether a value is an array of valid items.',
    isExported: exported,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: 'boolean',
    statements: (writer) => printMembers(writer, test),
  });
}

/** Prints that every member must pass a test of `item`. By index: `forEach` would skip the holes of a sparse array. */
export function printMembers(writer: CodeBlockWriter, { fails }: Test): void {
  writer.writeLine('if (!Array.isArray(value)) return false;');
  writer.write('for (let index = 0; index < value.length; index++)').block(() => {
    writer.writeLine('const item: unknown = value[index];');
    writer.writeLine(`if (${fails}) return false;`);
  });
  writer.writeLine('return true;');
}

/** The definitions of which some schema has a list. */
export function listedDefinitions(catalogue: Catalogue): Set<string> {
  const names = everySchema(catalogue).map(({ schema }) => schema.items && referredName(schema.items));
  return new Set(names.filter((name) => name !== undefined));
}
