import fc, { type Arbitrary } from 'fast-check';
import type { Catalogue, CatalogueEvent } from '../../../generator/legacy/catalogue.js';
import { resolve } from '../../../generator/legacy/discriminator.js';
import type { JsonSchema } from '../../../generator/legacy/json-schema.js';
import { dateTimes, emails, trafficSources } from './strings.js';

/** Bodies that answer to the schema of an event, drawn from the catalogue, so that a new event is drawn at once. */
export function validEvents(event: CatalogueEvent, catalogue: Catalogue): Arbitrary<Record<string, unknown>> {
  const body = { ...event.schema, properties: { ...event.schema.properties, payload: event.payload } };
  return valuesOf(body, catalogue) as Arbitrary<Record<string, unknown>>;
}

/** Valid events of all types. */
export function anyValidEvents(catalogue: Catalogue): Arbitrary<Record<string, unknown>> {
  return fc.oneof(...catalogue.events.map((event) => validEvents(event, catalogue)));
}

function valuesOf(schema: JsonSchema, catalogue: Catalogue): Arbitrary<unknown> {
  if (schema.$ref) return valuesOf(resolve(schema, catalogue.definitions), catalogue);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((branch) => valuesOf(branch, catalogue)));
  switch (schema.type) {
    case 'string':
      return textsOf(schema);
    case 'integer':
      return fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constantFrom(-0, 1e21, 5e300));
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, catalogue), { maxLength: 3 });
    case 'object':
      return objectsOf(schema, catalogue);
    default:
      throw new Error(`No values are known for ${JSON.stringify(schema)}.`);
  }
}

function textsOf({ format, pattern, minLength = 0 }: JsonSchema): Arbitrary<string> {
  if (format === 'email') return emails;
  if (format === 'date-time') return dateTimes;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'));
  return fc.oneof(fc.string({ minLength, maxLength: 8 }), fc.string({ minLength, maxLength: 8, unit: 'binary' }));
}

function objectsOf(schema: JsonSchema, catalogue: Catalogue): Arbitrary<Record<string, unknown>> {
  const members = Object.entries(schema.properties ?? {}).map(([name, member]) => [
    name,
    name in (schema.not?.properties ?? {}) ? trafficSources : valuesOf(member, catalogue),
  ]);
  const fixed = fc.record(Object.fromEntries(members), { requiredKeys: schema.required ?? [] }) as Arbitrary<
    Record<string, unknown>
  >;
  const [others] = Object.entries(schema.patternProperties ?? {});
  const free = others
    ? fc.dictionary(namesLike(others[0]), valuesOf(others[1], catalogue), { maxKeys: 3 })
    : fc.constant({});
  return fc
    .tuple(fixed, free)
    .map(([named, custom]) => ({ ...named, ...custom }))
    .map((object) => (schema.not ? withoutConflict(object, schema.not) : object));
}

/** Names of custom fields that match a pattern. */
function namesLike(pattern: string): Arbitrary<string> {
  const expression = new RegExp(pattern, 'u');
  return fc.stringMatching(/^cf_[a-z_]{1,6}$/).filter((name) => expression.test(name));
}

/** The object without what a rule forbids beside the field that it speaks of. */
function withoutConflict(object: Record<string, unknown>, rule: JsonSchema): Record<string, unknown> {
  const [[field, { pattern = '' }] = ['', {}]] = Object.entries(rule.properties ?? {}) as [[string, JsonSchema]];
  const value = object[field];
  if (typeof value !== 'string' || !new RegExp(pattern).test(value)) return object;
  const forbidden = (rule.anyOf ?? []).flatMap(({ properties }) => Object.keys(properties ?? {}));
  return Object.fromEntries(Object.entries(object).filter(([name]) => !forbidden.includes(name)));
}
