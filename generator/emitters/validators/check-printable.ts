import type { Problem } from '../../catalogue/problem.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { type JsonSchema, referencedNames } from '../../legacy/json-schema.js';
import { checkSupported } from './check-supported.js';
import { choiceOf } from './choice.js';

/** Says what of the events cannot be checked, or cannot be explained when it is wrong. Nothing is ever skipped. */
export function checkPrintable(catalogue: Catalogue): Problem[] {
  const { events, definitions } = catalogue;
  const used = new Set(events.flatMap(({ payload }) => referencedNames(payload, definitions)));
  const roots = [
    ...events.map(({ type, payload }) => ({ location: `${type}.payload`, schema: payload })),
    ...[...used].map((name) => ({ location: name, schema: definitions[name] ?? {} })),
  ];
  return roots.flatMap(({ location: place, schema }) => [
    ...checkSupported(schema, place, catalogue),
    ...checkExplained(schema, place, catalogue),
  ]);
}

/** An error begins with the type, so that every value that has a place of its own has one type. */
function checkExplained(schema: JsonSchema, place: string, catalogue: Catalogue): Problem[] {
  if (schema.$ref !== undefined) return [];
  const choice = choiceOf(schema, catalogue);
  if (choice) return choice.branches.flatMap((branch) => checkExplained(branch.schema, place, catalogue));
  const own =
    schema.type === undefined || catalogue.dataTypes[schema.type] === undefined ? [noType(schema, place)] : [];
  const members = Object.entries({ ...schema.properties, ...schema.patternProperties });
  return [
    ...own,
    ...members.flatMap(([name, member]) => checkExplained(member, `${place}.${name}`, catalogue)),
    ...(schema.items ? checkExplained(schema.items, `${place}[]`, catalogue) : []),
  ];
}

function noType({ type, anyOf, oneOf }: JsonSchema, place: string): Problem {
  const what = anyOf || oneOf ? 'A union without a field that tells its branches apart' : `The type "${type ?? 'any'}"`;
  return {
    location: place,
    problem: `${what} can't be printed by the validators emitter: its errors have no words for it.`,
    fix: 'Give it one type, or make it a union of objects with a literal each.',
  };
}
