import fc, { type Arbitrary } from 'fast-check';
import type { Catalogue, CatalogueEvent } from '../../../generator/catalogue/catalogue.js';
import { bodyOf, namedShapes } from '../../../generator/catalogue/named-shapes.js';
import type { Rule } from '../../../generator/catalogue/rule.js';
import type {
  NumberShape,
  ObjectShape,
  ResolvedShape,
  Shape,
  StringShape,
} from '../../../generator/catalogue/shape.js';
import { resolve } from '../../../generator/catalogue/walk.js';
import { dateTimes, emails, trafficSources } from './strings.js';

type Fields = Record<string, unknown>;
type Named = Readonly<Record<string, ResolvedShape>>;

/** Valid bodies of an event, drawn from the catalogue, so that a new event is drawn at once. */
export function validEvents(event: CatalogueEvent, catalogue: Catalogue): Arbitrary<Fields> {
  const payloads = valuesOf(event.payload, namedShapes(catalogue), catalogue.formats);
  return payloads.map((payload) => bodyOf(event, catalogue.envelope, payload) as Fields);
}

/** Valid events of all types. */
export function anyValidEvents(catalogue: Catalogue): Arbitrary<Fields> {
  return fc.oneof(...catalogue.events.map((event) => validEvents(event, catalogue)));
}

type Formats = Catalogue['formats'];

function valuesOf(shape: Shape, named: Named, formats: Formats): Arbitrary<unknown> {
  switch (shape.kind) {
    case 'ref':
      return valuesOf(resolve(shape, named), named, formats);
    case 'enum':
      return fc.constantFrom(...shape.values);
    case 'union':
      return fc.oneof(...shape.branches.map((branch) => valuesOf(branch.shape, named, formats)));
    case 'typeUnion':
      return fc.oneof(...shape.members.map((member) => valuesOf(member, named, formats)));
    case 'string':
      return stringsOf(shape, formats);
    case 'integer':
    case 'number':
      return numbersOf(shape);
    case 'boolean':
      return fc.boolean();
    case 'any':
      return fc.jsonValue({ maxDepth: 1 }).filter((value) => value !== null);
    case 'array': {
      const { minItems: minLength = 0, maxItems: maxLength = minLength + 3, uniqueItems } = shape;
      const items = valuesOf(shape.items, named, formats);
      const selector = (value: unknown) => JSON.stringify(value);
      return uniqueItems
        ? fc.uniqueArray(items, { minLength, maxLength, selector })
        : fc.array(items, { minLength, maxLength });
    }
    case 'object':
      return objectsOf(shape, named, formats);
  }
}

function stringsOf({ format, pattern, minLength = 0, maxLength = minLength + 8 }: StringShape, formats: Formats) {
  if (format === 'email') return emails;
  if (format === 'date-time') return dateTimes;
  const expression = format === undefined ? pattern : formats[format]?.pattern;
  if (expression !== undefined) return fc.stringMatching(new RegExp(expression, 'u'));
  return fc.oneof(fc.string({ minLength, maxLength }), fc.string({ minLength, maxLength, unit: 'binary' }));
}

function numbersOf({ kind, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: NumberShape) {
  const bounds = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf];
  if (bounds.every((bound) => bound === undefined)) {
    return kind === 'integer'
      ? fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constantFrom(-0, 1e21, 5e300))
      : fc.double({ noNaN: true, noDefaultInfinity: true });
  }
  const step = multipleOf ?? 1;
  const min = Math.ceil((exclusiveMinimum === undefined ? (minimum ?? -1000) : exclusiveMinimum + 1e-9) / step);
  const max = Math.floor((exclusiveMaximum === undefined ? (maximum ?? 1000) : exclusiveMaximum - 1e-9) / step);
  return fc.integer({ min, max }).map((times) => times * step);
}

function objectsOf({ fields, customFields, rules }: ObjectShape, named: Named, formats: Formats): Arbitrary<Fields> {
  const sources = rules.flatMap((rule) => (rule.kind === 'emptyWhen' ? [rule.field] : []));
  const values = fields.map(({ name, shape }) => [
    name,
    sources.includes(name) ? trafficSources : valuesOf(shape, named, formats),
  ]);
  const required = fields.filter(({ presence }) => presence === 'required').map(({ name }) => name);
  const listed = fc.record(Object.fromEntries(values), { requiredKeys: required }) as Arbitrary<Fields>;
  const custom = customFields
    ? fc.dictionary(
        customNames(customFields.prefix, customFields.pattern),
        valuesOf(customFields.value, named, formats),
        { maxKeys: 3 },
      )
    : fc.constant({});
  return fc
    .tuple(listed, custom)
    .map(([some, more]) => rules.reduce(satisfy, { ...some, ...more }))
    .filter((object) => rules.every((rule) => isSatisfied(rule, object)));
}

/** Names of custom fields. */
function customNames(prefix: string, pattern: string): Arbitrary<string> {
  const expression = new RegExp(pattern, 'u');
  return fc
    .stringMatching(/^[a-z_]{1,6}$/)
    .map((rest) => prefix + rest)
    .filter((name) => expression.test(name));
}

/** The object without what a rule forbids. */
function satisfy(object: Fields, rule: Rule): Fields {
  if (isSatisfied(rule, object) || rule.kind !== 'emptyWhen') return object;
  return Object.fromEntries(Object.entries(object).filter(([name]) => !rule.empty.includes(name)));
}

function isSatisfied(rule: Rule, object: Fields): boolean {
  switch (rule.kind) {
    case 'emptyWhen': {
      const value = object[rule.field];
      const isMatch = typeof value === 'string' && new RegExp(rule.condition.pattern, 'u').test(value);
      return !isMatch || rule.empty.every((name) => object[name] === undefined || object[name] === '');
    }
    case 'atLeastOneOf':
      return rule.fields.some((name) => object[name] !== undefined);
  }
}
