import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { eventShape, namedShapes } from '../../../catalogue/named-shapes.js';
import type { Rule } from '../../../catalogue/rule.js';
import type { ObjectShape, ResolvedShape, Shape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';

/** An error that an event can have: where, and why. */
export interface EventError {
  error_type: string;
  /** Below the body: `payload.tags[]`, or `''`, the body itself; for a field that is not listed, `*` is its name. */
  path: string;
  cause: Cause;
}

export type Cause =
  | { kind: 'missing' | 'null' | 'blank' | 'unknown' }
  | { kind: 'type'; shape: ResolvedShape }
  | { kind: 'option'; values: readonly unknown[] }
  | { kind: 'format'; format?: string; pattern?: string }
  | { kind: 'limit'; shape: ResolvedShape }
  | { kind: 'conflict'; field: string; phrase: string }
  | { kind: 'atLeastOne'; fields: readonly string[] };

type Named = Readonly<Record<string, ResolvedShape>>;

/** Every error that the validators can report of an event, in the order of its fields. */
export function errorsOf(event: CatalogueEvent, catalogue: Catalogue): EventError[] {
  const shape = eventShape(event, catalogue);
  return [
    { error_type: 'CANNOT_BE_NULL', path: '', cause: { kind: 'missing' } },
    { error_type: 'INVALID_DATA_TYPE', path: '', cause: { kind: 'type', shape } },
    ...inObject(shape, '', namedShapes(catalogue)),
  ];
}

function inObject(shape: ObjectShape, parent: string, named: Named): EventError[] {
  const { fields, customFields, rules, unknownFields } = shape;
  const own = fields.flatMap(({ name, shape: field, presence }) => {
    const isRequired = presence === 'required';
    return [
      { error_type: 'CANNOT_BE_NULL', path: parent + name, cause: { kind: isRequired ? 'missing' : 'null' } } as const,
      ...inValue(field, parent + name, named, isRequired),
    ];
  });
  const path = `${parent}${customFields?.prefix ?? ''}*`;
  const custom: EventError[] = customFields
    ? [{ error_type: 'CANNOT_BE_NULL', path, cause: { kind: 'null' } }, ...inValue(customFields.value, path, named)]
    : [];
  const unknown: EventError[] =
    unknownFields === 'reject'
      ? [{ error_type: 'INVALID_FIELDS', path: `${parent}*`, cause: { kind: 'unknown' } }]
      : [];
  const across = rules.flatMap((rule) => inRule(rule, parent));
  return [...own, ...custom, ...across, ...unknown];
}

function inRule(rule: Rule, parent: string): EventError[] {
  switch (rule.kind) {
    case 'emptyWhen': {
      const cause: Cause = { kind: 'conflict', field: rule.field, phrase: rule.condition.phrase };
      return rule.empty.map((name) => ({ error_type: 'CONFLICTING_FIELD', path: parent + name, cause }));
    }
    case 'atLeastOneOf': {
      const cause: Cause = { kind: 'atLeastOne', fields: rule.fields };
      return [{ error_type: 'AT_LEAST_ONE_REQUIRED', path: parent.replace(/\.$/, ''), cause }];
    }
  }
}

function inValue(unresolved: Shape, path: string, named: Named, isRequired = false): EventError[] {
  const shape = resolve(unresolved, named);
  const error = (error_type: string, cause: Cause): EventError => ({ error_type, path, cause });
  const type = error('INVALID_DATA_TYPE', { kind: 'type', shape });
  const blank = error('CANNOT_BE_BLANK', { kind: 'blank' });
  switch (shape.kind) {
    case 'any':
      return [];
    case 'boolean':
      return [type];
    case 'number':
    case 'integer':
      return hasLimits(shape) ? [type, error('OUT_OF_RANGE', { kind: 'limit', shape })] : [type];
    case 'string': {
      const { minLength = 0, maxLength, format, pattern } = shape;
      const isFormed = format !== undefined || pattern !== undefined;
      return [
        type,
        ...(minLength > 0 || (isRequired && isFormed) ? [blank] : []),
        ...(minLength > 1 ? [error('TOO_SHORT', { kind: 'limit', shape })] : []),
        ...(maxLength === undefined ? [] : [error('TOO_LONG', { kind: 'limit', shape })]),
        ...(isFormed
          ? [error('INVALID_FORMAT', { kind: 'format', ...(format && { format }), ...(pattern && { pattern }) })]
          : []),
      ];
    }
    case 'enum':
      return [type, ...(isRequired ? [blank] : []), error('INVALID_OPTION', { kind: 'option', values: shape.values })];
    case 'array':
      return [
        type,
        ...(hasLimits(shape) ? [error('OUT_OF_RANGE', { kind: 'limit', shape })] : []),
        { error_type: 'CANNOT_BE_NULL', path: `${path}[]`, cause: { kind: 'null' } },
        ...inValue(shape.items, `${path}[]`, named),
      ];
    case 'object':
      return [type, ...inObject(shape, `${path}.`, named)];
    case 'union':
      return [type, ...merged(shape.branches.flatMap((branch) => inValue(branch.shape, path, named).slice(1)))];
    case 'typeUnion':
      return [type, ...shape.members.flatMap((member) => inValue(member, path, named).slice(1))];
  }
}

/** The errors of all branches of a union, equal ones once: a field may be required in one, and have fewer values there. */
function merged(errors: readonly EventError[]): EventError[] {
  const found = new Map<string, EventError>();
  for (const error of errors) {
    const key = `${error.error_type} ${error.path}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, cause: mergedCause(known.cause, error.cause) } : error);
  }
  return [...found.values()];
}

function mergedCause(one: Cause, other: Cause): Cause {
  if (one.kind === 'option' && other.kind === 'option') {
    return { kind: 'option', values: [...new Set([...one.values, ...other.values])] };
  }
  return other.kind === 'missing' ? other : one;
}

function hasLimits(shape: ResolvedShape): boolean {
  const limits = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems'];
  return limits.some((name) => Object.hasOwn(shape, name));
}
