import type { JsonSchema } from './json-schema.js';

/** What a member says of itself. It is not carried over to the whole. */
const remarks = ['title', 'description', 'deprecated', 'examples', 'default'];

const foldable = new Set(['type', 'properties', 'patternProperties', 'required', 'anyOf', 'not', ...remarks]);

/**
 * Folds an intersection of objects, records, negations and one union into one flat object.
 * @returns the object, and why it does not say what the intersection says, where it does not.
 */
export function fold(outer: JsonSchema, members: JsonSchema[]): { schema: JsonSchema; faults: string[] } {
  const folded: JsonSchema = { ...outer, type: 'object' };
  const negations = members.flatMap(negationOf);
  const faults = members.flatMap((member) => {
    const found = faultsOf(member, folded);
    if (member.properties) folded.properties = { ...folded.properties, ...member.properties };
    if (member.patternProperties) {
      folded.patternProperties = { ...folded.patternProperties, ...member.patternProperties };
    }
    if (member.required) folded.required = [...(folded.required ?? []), ...member.required];
    if (member.anyOf) folded.anyOf = member.anyOf;
    return found;
  });
  const [negation, ...more] = negations;
  if (negation) folded.not = more.length === 0 ? negation : { anyOf: negations };
  const isObject = members.some(({ type }) => type === 'object');
  return { schema: folded, faults: isObject ? faults : [...faults, 'no member is an object'] };
}

/** Why a member cannot be folded into what is folded so far. */
function faultsOf(member: JsonSchema, { properties = {}, patternProperties = {}, anyOf }: JsonSchema): string[] {
  const { type = 'object' } = member;
  if (type !== 'object') return [`a member is of type "${type}"`];
  const strange = Object.keys(member).filter((keyword) => !foldable.has(keyword));
  const fields = Object.keys(member.properties ?? {}).filter((name) => Object.hasOwn(properties, name));
  const patterns = Object.keys(member.patternProperties ?? {}).filter((name) => Object.hasOwn(patternProperties, name));
  return [
    ...strange.map((keyword) => `a member says "${keyword}"`),
    ...fields.map((name) => `two members have the field "${name}"`),
    ...patterns.map((name) => `two members have the custom fields ${JSON.stringify(name)}`),
    ...(member.anyOf && anyOf ? ['two members are unions'] : []),
  ];
}

/** What a member forbids. A member that does nothing else says with its description what that is. */
function negationOf({ not, type, description }: JsonSchema): JsonSchema[] {
  if (!not) return [];
  return [type === undefined && description ? { description, ...not } : not];
}
