import type { Catalogue, CustomFields, EmptyWhen, Field, ObjectShape, Rule } from '../catalogue.js';
import { payloadOf } from '../shapes.js';
import { type FaultyValue, faulty } from './fault.js';
// biome-ignore lint/suspicious/noImportCycles: values are recursive
import { faultyValues } from './faulty-values.js';

type Fields = Readonly<Record<string, unknown>>;

/** Objects with a faulty field, without a required one, with an unknown one, or that violate a rule. */
export function faultyObjects(shape: ObjectShape, value: unknown, path: string, catalogue: Catalogue): FaultyValue[] {
  const { fields, customFields, unknownFields, rules } = shape;
  const object = Object(value) as Fields;
  return [
    ...fields.flatMap((field) => faultyField(field, object, path, catalogue)),
    ...(customFields ? faultyCustomFields(customFields, object, path, catalogue) : []),
    ...(unknownFields === 'reject' ? unknownField(object, path) : []),
    ...rules.flatMap((rule) => violated(rule, object, path, catalogue)),
  ];
}

function faultyField({ name, shape, presence }: Field, object: Fields, path: string, catalogue: Catalogue) {
  const at = `${path}.${name}`;
  const faults = [
    ...(presence === 'required' ? faulty('CANNOT_BE_NULL', at, undefined) : []),
    ...faultyValues(shape, object[name], at, catalogue),
  ];
  return faults.map((fault) => ({ ...fault, value: withField(object, name, fault.value) }));
}

/** The name is one that every pattern of custom fields matches: letters after the prefix. */
function faultyCustomFields({ prefix, value }: CustomFields, object: Fields, path: string, catalogue: Catalogue) {
  return faultyField({ name: `${prefix}field`, shape: value, presence: 'optional' }, object, path, catalogue);
}

function unknownField(object: Fields, path: string): FaultyValue[] {
  const name = 'not_a_field';
  return faulty('INVALID_FIELDS', `${path}.${name}`, withField(object, name, 'text'));
}

function violated(rule: Rule, object: Fields, path: string, catalogue: Catalogue): FaultyValue[] {
  switch (rule.kind) {
    case 'atLeastOneOf':
      return faulty('AT_LEAST_ONE_REQUIRED', path, rule.fields.reduce(without, object));
    case 'emptyWhen': {
      const source = exampleOf(rule, catalogue);
      if (source === undefined) return [];
      const others = withField(rule.empty.reduce(without, object), rule.field, source);
      return rule.empty.flatMap((name) =>
        faulty('CONFLICTING_FIELD', `${path}.${name}`, withField(others, name, 'text')),
      );
    }
  }
}

/** A documented value of a field that matches the condition of a rule. */
function exampleOf({ field, condition }: EmptyWhen, catalogue: Catalogue): string | undefined {
  const bodies = catalogue.events.flatMap(({ examples }) => examples.map(({ body }) => body));
  const values = bodies.map((body) => payloadOf(body, catalogue)[field]).filter((value) => typeof value === 'string');
  return values.find((value) => new RegExp(condition.pattern, 'u').test(value));
}

/** The object with another value of a field, or without it: undefined is no value of JSON. */
function withField(object: Fields, name: string, value: unknown): Fields {
  return value === undefined ? without(object, name) : { ...object, [name]: value };
}

function without(object: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
}
