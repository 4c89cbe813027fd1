import type { Catalogue } from '../../legacy/catalogue.js';
import { type JsonSchema, referredName, subschemas } from '../../legacy/json-schema.js';
import { choiceOf, isUniform } from './choice.js';

/** The definitions that need a check of their own. One loop reads all branches of a uniform definition: they need none. */
export function usedDefinitions(catalogue: Catalogue): string[] {
  const found = new Set<string>();
  const visit = (schema: JsonSchema, isDefinition = false): void => {
    const name = referredName(schema);
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      visit(catalogue.definitions[name] ?? {}, true);
    }
    const choice = choiceOf(schema, catalogue);
    const members =
      isDefinition && choice && isUniform(choice)
        ? choice.branches.flatMap(({ object }) => Object.values(object.properties ?? {}))
        : subschemas(schema).map(({ schema: member }) => member);
    for (const member of members) visit(member);
  };
  for (const { payload } of catalogue.events) visit(payload);
  return [...found];
}
