import { type TProperties, type TSchema, Type } from '@sinclair/typebox';
import { CustomFields, customFieldPrefix } from '../../spec/custom-fields.js';
import { type EventDefinition, type ObjectDeclaration, Payload } from '../../spec/define.js';
import type { Spec } from '../../spec/index.js';
import { registerFormats } from '../catalogue/checks/examples.js';
import { type Problem, SpecError } from '../catalogue/problem.js';
import type { Config } from './config.js';
import { exampleWith, sampleOf } from './default-sample.js';

type Declared = NonNullable<Config['customFields']>;

/**
 * The spec with what an account adds to it: its custom fields in every event that takes custom fields, and its events
 * after those of the API.
 * @throws {SpecError} with everything that the spec already has, or cannot have.
 */
export function extendSpec(spec: Spec, config: Config): Spec {
  registerFormats(spec);
  const { customFields, events: own = [] } = config;
  const declared = customFields ?? {};
  const isOpen = (config.otherCustomFields ?? (customFields ? 'refuse' : 'allow')) === 'allow';
  const all = [...spec.events, ...own];
  const problems = [
    ...checkNames(declared),
    ...all.filter(({ payload }) => takesCustomFields(payload)).flatMap((event) => checkFields(event, declared)),
    ...checkSamples(declared),
    ...checkTypes(spec, own),
  ];
  if (problems.length > 0) throw new SpecError(problems);
  if (!customFields && isOpen) return withEvents(spec, all);
  const extend = (event: EventDefinition): EventDefinition => {
    const { payload } = event;
    return takesCustomFields(payload) ? { ...event, payload: withFields(payload, declared, isOpen) } : event;
  };
  const canonical = spec.events.map((event) => {
    const examples = takesCustomFields(event.payload) ? exampleWith(event, declared, isOpen) : event.examples;
    return { ...extend(event), examples };
  });
  return withEvents(spec, [...canonical, ...own.map(extend)]);
}

/** The spec with these events. What is a field now is no other name of one. */
function withEvents(spec: Spec, events: EventDefinition[]): Spec {
  const fields = new Set(events.flatMap(({ payload }) => fieldsOf(payload)));
  const aliases = Object.entries(spec.aliases).filter(([alias]) => !fields.has(alias));
  return { ...spec, events, aliases: Object.fromEntries(aliases) };
}

/** What a payload declares, if it is made with `Payload`. */
function declarationOf(payload: TSchema): ObjectDeclaration | undefined {
  return payload?.declaration;
}

/** Whether a payload accepts the custom fields of the account. */
function takesCustomFields(payload: TSchema): boolean {
  return declarationOf(payload)?.customFields?.name === CustomFields.name;
}

/** The payload with named fields in place of the free ones, or in addition to the remaining ones. */
function withFields(payload: TSchema, declared: Declared, isOpen: boolean): TSchema {
  const { fields, customFields, ...declaration } = declarationOf(payload) as ObjectDeclaration;
  const named = Object.entries(declared).map(([name, { schema, required }]) => [
    name,
    required ? schema : Type.Optional(schema),
  ]);
  return Payload(
    { ...(fields.properties as TProperties), ...Object.fromEntries(named) },
    {
      ...declaration,
      ...(isOpen && customFields && { customFields }),
    },
  );
}

function fieldsOf(payload: TSchema): string[] {
  return Object.keys(declarationOf(payload)?.fields.properties ?? payload?.properties ?? {});
}

function checkNames(declared: Declared): Problem[] {
  const isName = new RegExp(`^${customFieldPrefix}[A-Za-z0-9_]+$`);
  return Object.keys(declared)
    .filter((name) => !isName.test(name))
    .map((name) => ({
      location: `customFields.${name}`,
      problem: 'This is no API identifier of a custom field.',
      fix: `Begin with "${customFieldPrefix}" and go on with letters, digits and "_".`,
    }));
}

function checkFields({ type, payload }: EventDefinition, declared: Declared): Problem[] {
  return fieldsOf(payload)
    .filter((name) => Object.hasOwn(declared, name))
    .map((name) => ({
      location: `customFields.${name}`,
      problem: `${type} has a field of this name already.`,
      fix: 'Remove one of the two.',
    }));
}

/** An example of an event must have the fields that are required. */
function checkSamples(declared: Declared): Problem[] {
  return Object.entries(declared)
    .filter(([, { schema, required }]) => required && sampleOf(schema) === undefined)
    .map(([name]) => ({
      location: `customFields.${name}`,
      problem: 'It is required, and what it may be is not known.',
      fix: 'Give it examples.',
    }));
}

function checkTypes(spec: Spec, own: readonly EventDefinition[]): Problem[] {
  const known = new Set(spec.events.map(({ type }) => type));
  return own.flatMap(({ type }, index) =>
    known.has(type)
      ? [
          {
            location: `events[${index}]`,
            problem: `The API has an event ${type}.`,
            fix: 'Give yours another type, or remove it: an event of the API gains fields by customFields only.',
          },
        ]
      : [],
  );
}
