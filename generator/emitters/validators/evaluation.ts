import { type JsonSchema, referredName } from '../../legacy/json-schema.js';
import { printString } from '../../print/literal.js';
import { conditionOf } from './condition.js';
import { declarePattern } from './pattern.js';
import type { Scope } from './scope.js';

/** A member of an object or a list, in generated code: the whole value, and the key or index of the member. */
export interface Member {
  value: string;
  fields: string;
  key: string;
  kind: 'property' | 'item';
}

/** Thrown while printing when what a schema evaluates depends on itself. */
export class CyclicEvaluation extends Error {}

/**
 * The expression that tells whether a schema says anything of a member: what `unevaluatedProperties` and
 * `unevaluatedItems` leave alone. Undefined when it never does.
 */
export function evaluates(
  schema: JsonSchema,
  member: Member,
  scope: Scope,
  seen: readonly string[] = [],
): string | undefined {
  const own = member.kind === 'property' ? ownProperties(schema, member, scope) : ownItems(schema, member, scope);
  const parts = [...own, ...inBranches(schema, member, scope, seen)];
  if (parts.includes('true')) return 'true';
  return parts.length === 0 ? undefined : parts.map((part) => (parts.length > 1 ? `(${part})` : part)).join(' || ');
}

function ownProperties(schema: JsonSchema, { key }: Member, scope: Scope): string[] {
  return [
    ...Object.keys(schema.properties ?? {}).map((name) => `${key} === ${printString(name)}`),
    ...Object.keys(schema.patternProperties ?? {}).map((pattern) => `${declarePattern(pattern, scope)}.test(${key})`),
    ...(schema.additionalProperties === undefined ? [] : ['true']),
  ];
}

function ownItems(schema: JsonSchema, { value, key }: Member, scope: Scope): string[] {
  const item = { expression: `${value}[${key}]`, name: 'Contained' };
  return [
    ...(schema.prefixItems ? [`${key} < ${schema.prefixItems.length}`] : []),
    ...(schema.items ? ['true'] : []),
    ...(schema.contains ? [conditionOf(schema.contains, item, scope).holds] : []),
  ];
}

/** What the schemas that apply to the same value say of the member, as far as the value answers to them. */
function inBranches(schema: JsonSchema, member: Member, scope: Scope, seen: readonly string[]): string[] {
  const inside = (branch: JsonSchema, extra: string[] = []) => {
    const unevaluated = member.kind === 'property' ? branch.unevaluatedProperties : branch.unevaluatedItems;
    const part = unevaluated === undefined ? evaluates(branch, member, scope, [...seen, ...extra]) : 'true';
    return part === undefined ? [] : [part];
  };
  const holds = (branch: JsonSchema, name: string) =>
    conditionOf(branch, { expression: member.value, name }, scope).holds;
  const when = (condition: string, parts: string[]) =>
    parts.map((part) => (part === 'true' ? condition : `${condition} && (${part})`));
  const referred = referredName(schema);
  if (referred !== undefined && seen.includes(referred)) throw new CyclicEvaluation();
  return [
    ...(referred === undefined ? [] : inside(scope.catalogue.definitions[referred] ?? {}, [referred])),
    ...(schema.allOf ?? []).flatMap((branch) => inside(branch)),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((branch) =>
      when(holds(branch, 'Branch'), inside(branch)),
    ),
    ...(schema.if
      ? when(holds(schema.if, 'If'), [...inside(schema.if), ...(schema.then ? inside(schema.then) : [])])
      : []),
    ...(schema.if && schema.else ? when(`!${holds(schema.if, 'If')}`, inside(schema.else)) : []),
    ...Object.entries(schema.dependentSchemas ?? {}).flatMap(([name, branch]) =>
      when(`${printString(name)} in ${member.fields}`, inside(branch)),
    ),
  ];
}
