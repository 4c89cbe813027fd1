import { isDeepStrictEqual } from 'node:util';
import { findDiscriminator } from '../../legacy/discriminator.js';
import { type JsonSchema, referredName } from '../../legacy/json-schema.js';
import type { Comparer } from './compare-schemas.js';
import { type Difference, narrower, onlyWords, wider } from './difference.js';

/** The shapes among which a value has one. */
export const branches: Comparer = {
  keywords: ['oneOf', 'anyOf'],
  compare(before, after, place, { definitions, inside }) {
    const [old, next] = [branchesOf(before, definitions.before), branchesOf(after, definitions.after)];
    if (old === undefined && next === undefined) return [];
    if (old === undefined) return [{ ...narrower(place, 'Must have one of several shapes now.'), unsure: true }];
    if (next === undefined) return [wider(place, 'Need not have one of several shapes any more.')];
    const differences: Difference[] = [];
    for (const [name, schema] of old) {
      const other = next.get(name);
      if (other === undefined) differences.push(narrower(place, `${shape(name)} is gone.`));
      else if (!isDeepStrictEqual(schema, other)) {
        differences.push(...inside(schema, other, place).map((difference) => inBranch(difference, name)));
      }
    }
    for (const name of next.keys()) {
      if (!old.has(name)) differences.push(wider(place, `${shape(name)} is new.`));
    }
    const isReordered = !isDeepStrictEqual(
      [...old.keys()].filter((name) => next.has(name)),
      [...next.keys()].filter((name) => old.has(name)),
    );
    return isReordered ? [...differences, onlyWords(place, 'The shapes stand in another order.')] : differences;
  },
};

function shape(name: string): string {
  return `The shape ${name}`;
}

function inBranch(difference: Difference, name: string): Difference {
  return { ...difference, words: `In the shape ${name}: ${difference.words}` };
}

/** The branches by what tells them apart: the value of a field, the name of a definition, or what they require. */
function branchesOf(schema: JsonSchema, definitions: Record<string, JsonSchema>): Map<string, JsonSchema> | undefined {
  const members = schema.oneOf ?? schema.anyOf;
  if (members === undefined) return undefined;
  const discriminator = findDiscriminator(members, definitions);
  if (discriminator) return new Map(discriminator.branches.map(({ value, schema: branch }) => [value, branch]));
  const named = new Map<string, JsonSchema>();
  for (const member of members) {
    const name = nameOf(member);
    named.set(named.has(name) ? `${name} (${named.size + 1})` : name, member);
  }
  return named;
}

function nameOf(schema: JsonSchema): string {
  return referredName(schema) ?? schema.required?.join(' and ') ?? schema.title ?? JSON.stringify(schema);
}
