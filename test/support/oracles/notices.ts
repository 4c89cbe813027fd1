import type { Catalogue, CatalogueEvent } from '../../../generator/catalogue/catalogue.js';
import { namedShapes, payloadField, typeField } from '../../../generator/catalogue/named-shapes.js';
import type { Deprecation, Origin } from '../../../generator/catalogue/origin.js';
import type { ObjectShape, ResolvedShape, Shape } from '../../../generator/catalogue/shape.js';
import { resolve } from '../../../generator/catalogue/walk.js';
import { fieldPath, memberPath } from '../../../generator/emitters/conformance/checker/path.js';
import { isObject } from '../is-object.js';

/** A notice without its message. What an unlisted field may mean is another question. */
export interface ExpectedNotice {
  notice_type: string;
  path: string;
  details: object;
  source: string | undefined;
  statement: string | undefined;
}

type Named = Readonly<Record<string, ResolvedShape>>;

/** The notices of a value of JSON, for events of some types: the shapes walked, nothing generated. */
export function noticesInEvent(
  value: unknown,
  events: readonly CatalogueEvent[],
  catalogue: Catalogue,
  path = '$.body',
): ExpectedNotice[] {
  const { envelope } = catalogue;
  const event = isObject(value) && events.find(({ type }) => own(value, typeField(envelope)) === type);
  if (!event) return [];
  const { deprecated, payload } = event;
  const inside = fieldPath(path, payloadField(envelope));
  return [
    ...(deprecated ? [deprecation(deprecated, fieldPath(path, typeField(envelope)))] : []),
    ...noticesIn(payload, own(value, payloadField(envelope)), inside, namedShapes(catalogue)),
  ];
}

/** The notices of a batch. */
export function noticesInBatch(value: unknown, catalogue: Catalogue): ExpectedNotice[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((event, index) =>
    noticesInEvent(event, catalogue.events, catalogue, memberPath('$.body', index)),
  );
}

function noticesIn(unresolved: Shape, value: unknown, path: string, named: Named): ExpectedNotice[] {
  const shape = resolve(unresolved, named);
  if (!isOfType(shape, value, named)) return [];
  const [first] = ownNotices(shape, value, path);
  return [...(first ? [first] : []), ...noticesInside(shape, value, path, named)];
}

function ownNotices(shape: ResolvedShape, value: unknown, path: string): ExpectedNotice[] {
  const values = shape.kind === 'enum' ? (shape.deprecatedValues ?? []) : [];
  return [
    ...(shape.deprecated ? [deprecation(shape.deprecated, path)] : []),
    ...values.filter((one) => one.value === value).map(({ deprecated }) => deprecation(deprecated, path)),
    ...(shape.should ?? []).flatMap(({ shape: { kind: _, ...limits }, origin }) =>
      Object.entries(limits)
        .filter(([name]) => name !== 'items')
        .filter(([name, limit]) => !isWithin(value, name, limit))
        .map(([name, limit]) => {
          const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
          return notice('UNUSUAL', path, { [snake]: limit }, origin);
        }),
    ),
  ];
}

function noticesInside(shape: ResolvedShape, value: unknown, path: string, named: Named): ExpectedNotice[] {
  switch (shape.kind) {
    case 'array':
      return (value as unknown[]).flatMap((item, index) =>
        noticesIn(shape.items, item, memberPath(path, index), named),
      );
    case 'object':
      return noticesInObject(shape, value as object, path, named);
    case 'union': {
      const branch = shape.branches.find((one) => one.value === own(value as object, shape.field));
      return branch ? noticesIn(branch.shape, value, path, named) : [];
    }
    case 'typeUnion':
      return shape.members.flatMap((member) => noticesIn(member, value, path, named));
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
    case 'any':
    case 'enum':
      return [];
  }
}

function noticesInObject(shape: ObjectShape, value: object, path: string, named: Named): ExpectedNotice[] {
  const { fields, customFields, unknownFields, origins } = shape;
  const missing = missingFields(shape, value);
  const listed = fields.flatMap(({ name, shape: inner, presence, expectedBy }) => {
    const entry = own(value, name);
    if (entry !== undefined) return noticesIn(inner, entry, fieldPath(path, name), named);
    return presence === 'expected' && !missing.includes(name)
      ? [notice('EXPECTED', fieldPath(path, name), {}, expectedBy)]
      : [];
  });
  const others = Object.entries(value).filter(([name]) => !fields.some((field) => field.name === name));
  const rest = others.flatMap(([name, entry]) => {
    const isCustom = customFields !== undefined && new RegExp(customFields.pattern).test(name);
    if (isCustom) return noticesIn(customFields.value, entry, fieldPath(path, name), named);
    // A value without a JSON type has an error.
    return unknownFields === 'notice' && !['undefined', 'symbol'].includes(typeof entry)
      ? [notice('UNLISTED', fieldPath(path, name), {}, origins?.unknownFields)]
      : [];
  });
  return [...listed, ...rest];
}

/** Fields at least one of which is required, where none is present: that is an error already. */
function missingFields({ rules }: ObjectShape, value: object): string[] {
  return rules.flatMap((rule) => {
    const isViolated = rule.kind === 'atLeastOneOf' && rule.fields.every((name) => own(value, name) === undefined);
    return isViolated ? rule.fields : [];
  });
}

/** Whether a value has no error of its type. */
function isOfType(shape: ResolvedShape, value: unknown, named: Named): boolean {
  switch (shape.kind) {
    case 'string':
      return typeof value === 'string' && (value !== '' || !shape.minLength);
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'integer':
      return typeof value === 'number' && value % 1 === 0;
    case 'any':
      return value !== undefined;
    case 'enum':
      return shape.values.some((one) => typeof one === typeof value);
    case 'array':
      return Array.isArray(value);
    case 'object':
    case 'union':
      return isObject(value);
    case 'typeUnion':
      return shape.members.some((member) => isOfType(resolve(member, named), value, named));
  }
}

function isWithin(value: unknown, name: string, limit: unknown): boolean {
  const most = limit as number;
  switch (name) {
    case 'values':
      return (limit as unknown[]).includes(value);
    case 'pattern':
      // Without the flag: patterns mean the same, and strings of ten million characters do not exhaust the stack.
      return new RegExp(limit as string).test(value as string);
    case 'minimum':
      return (value as number) >= most;
    case 'maximum':
      return (value as number) <= most;
    case 'minLength':
      return [...(value as string)].length >= most;
    case 'maxLength':
      return [...(value as string)].length <= most;
    case 'minItems':
      return (value as unknown[]).length >= most;
    case 'maxItems':
      return (value as unknown[]).length <= most;
    default:
      throw new Error(`A recommendation of another kind: ${name}.`);
  }
}

function deprecation({ refusedAfter, successor, source }: Deprecation, path: string): ExpectedNotice {
  const details = { ...(refusedAfter && { refused_after: refusedAfter }), ...(successor && { successor }) };
  return { notice_type: 'DEPRECATED', path, details, source: source.url, statement: undefined };
}

function notice(notice_type: string, path: string, details: object, origin: Origin | undefined): ExpectedNotice {
  return { notice_type, path, details, source: origin?.source, statement: origin?.statement };
}

function own(value: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
