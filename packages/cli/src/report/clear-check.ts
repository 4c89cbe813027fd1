import type {
  Definitions,
  EnumShape,
  Field,
  NumberShape,
  ObjectShape,
  ResolvedShape,
  Shape,
  StringShape,
} from '../../../../generator/catalogue/shape.js';
import { resolve } from './shapes.js';

/** Whether a valid value has no notice. A check may also reject a value that has none: then its notices are collected. */
export type ClearCheck = (value: never) => boolean;

/**
 * The check of a value for notices, which is much faster than collecting them. It looks only at valid values.
 * @returns undefined if no value of the shape has a notice.
 */
export function clearCheck(shape: Shape, definitions: Definitions): ClearCheck | undefined {
  const resolved = resolve(shape, definitions);
  const [own, inner] = [ownCheck(resolved), innerCheck(resolved, definitions)];
  return own && inner ? (value) => own(value) && inner(value) : (own ?? inner);
}

const never: ClearCheck = () => false;

/** What the value itself should be. */
function ownCheck(shape: ResolvedShape): ClearCheck | undefined {
  const checks = (shape.should ?? []).map((should) => followsCheck(should.shape));
  const deprecated = shape.kind === 'enum' ? (shape.deprecatedValues ?? []).map(({ value }) => value) : [];
  if (deprecated.length > 0) checks.push((value) => !deprecated.includes(value));
  return checks.length < 2 ? checks[0] : (value) => checks.every((check) => check(value));
}

/** Whether a value follows a recommendation. One of an unknown kind is followed by none. */
function followsCheck(shape: Shape): ClearCheck {
  switch (shape.kind) {
    case 'enum':
      return followsEnum(shape);
    case 'string':
      return followsString(shape);
    case 'number':
    case 'integer':
      return followsNumber(shape);
    case 'array': {
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = shape;
      return ({ length }: unknown[]) => length >= minItems && length <= maxItems;
    }
    default:
      return never;
  }
}

function followsEnum({ values }: EnumShape): ClearCheck {
  return (value) => values.includes(value);
}

function followsString({ minLength, maxLength, pattern, format }: StringShape): ClearCheck {
  // Lengths are in characters: where code units could decide otherwise, the notices are collected.
  if (minLength !== undefined || format !== undefined) return never;
  const regExp = pattern === undefined ? undefined : new RegExp(pattern);
  const maximum = maxLength ?? Number.POSITIVE_INFINITY;
  return (value: string) => value.length <= maximum && (regExp === undefined || regExp.test(value));
}

function followsNumber({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: NumberShape): ClearCheck {
  if (exclusiveMinimum !== undefined || exclusiveMaximum !== undefined || multipleOf !== undefined) return never;
  return (value: number) => value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
}

/** What the parts of the value should be. */
function innerCheck(shape: ResolvedShape, definitions: Definitions): ClearCheck | undefined {
  switch (shape.kind) {
    case 'array': {
      const check = clearCheck(shape.items, definitions);
      return check && ((items: never[]) => items.every(check));
    }
    case 'object':
      return objectCheck(shape, definitions);
    case 'union': {
      const branches = shape.branches.map(({ value, shape }) => [value, clearCheck(shape, definitions)] as const);
      if (branches.every(([, check]) => check === undefined)) return undefined;
      const byValue = new Map<unknown, ClearCheck | undefined>(branches);
      return (value) => byValue.get(value[shape.field])?.(value) ?? byValue.has(value[shape.field]);
    }
    case 'typeUnion':
      return shape.members.every((member) => clearCheck(member, definitions) === undefined) ? undefined : never;
    default:
      return undefined;
  }
}

function objectCheck(
  { fields, customFields, unknownFields }: ObjectShape,
  definitions: Definitions,
): ClearCheck | undefined {
  if (customFields) return never;
  const checks = new Map(fields.map((field) => [field.name, fieldCheck(field, definitions)]));
  const expected = fields.filter(({ presence }) => presence === 'expected').map(({ name }) => name);
  const needsNone = [...checks.values()].every((check) => check === undefined);
  if (needsNone && expected.length === 0 && unknownFields !== 'notice') return undefined;
  return (value: Record<string, never>) => {
    for (const name of expected) if (!Object.hasOwn(value, name)) return false;
    for (const name in value) {
      const check = checks.get(name);
      if (check ? !check(value[name] as never) : unknownFields === 'notice' && !checks.has(name)) return false;
    }
    return true;
  };
}

function fieldCheck({ shape }: Field, definitions: Definitions): ClearCheck | undefined {
  return shape.kind !== 'ref' && shape.deprecated ? never : clearCheck(shape, definitions);
}
