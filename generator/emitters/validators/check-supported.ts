import type { Problem } from '../../catalogue/problem.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { type JsonSchema, keywordOrder, referencedNames, subschemas } from '../../legacy/json-schema.js';

const known: ReadonlySet<string> = new Set(keywordOrder);

/** Says what of a schema, at any depth, the checks cannot be printed for. */
export function checkSupported(schema: JsonSchema, place: string, catalogue: Catalogue): Problem[] {
  const problem = (what: string): Problem => ({
    location: place,
    problem: `${what} can't be printed by the validators emitter.`,
    fix: 'Remove it from the spec, or add it to generator/emitters/validators.',
  });
  return [
    ...Object.keys(schema)
      .filter((keyword) => !known.has(keyword))
      .map((keyword) => problem(`"${keyword}"`)),
    ...patternsOf(schema)
      .filter((pattern) => !compiles(pattern))
      .map((pattern) => problem(`The pattern ${JSON.stringify(pattern)}`)),
    ...(leavesAlone(schema) && refersToItself(schema, catalogue)
      ? [problem('"unevaluatedProperties" or "unevaluatedItems" of a schema that refers to itself')]
      : []),
    ...subschemas(schema).flatMap(({ at, schema: member }) => checkSupported(member, `${place}.${at}`, catalogue)),
  ];
}

function patternsOf({ pattern, patternProperties = {} }: JsonSchema): string[] {
  return [...(pattern === undefined ? [] : [pattern]), ...Object.keys(patternProperties)];
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

function leavesAlone({ unevaluatedItems, unevaluatedProperties }: JsonSchema): boolean {
  return unevaluatedItems !== undefined || unevaluatedProperties !== undefined;
}

/** Whether following the references of a schema leads to one that has been followed already. */
function refersToItself(schema: JsonSchema, { definitions }: Catalogue): boolean {
  return referencedNames(schema, definitions).some((name) => {
    const definition = definitions[name] ?? {};
    return referencedNames(definition, definitions).includes(name);
  });
}
