import { type TProperties, type TSchema, Type } from '@sinclair/typebox';
import { CustomFields, customFieldPrefix } from '../../spec/custom-fields.js';
import { type EventDefinition, type ObjectDeclaration, Payload } from '../../spec/define.js';
import type { Spec } from '../../spec/index.js';
import { registerFormats } from '../catalogue/checks/examples.js';
import { type Problem, SpecError } from '../catalogue/problem.js';
import type { Config } from './config.js';
import { defaultSample, exampleWith } from './default-sample.js';
import { fieldName } from './field-name.js';

type Declared = NonNullable<Config['customFields']>;

/**
 * The spec with what an account adds: its custom fields in every event that accepts custom fields, and its events after
 * those of the API.
 * @throws {SpecError} with everything that conflicts with the spec.
 */
export function extendSpec(spec: Spec, config: Config): Spec {
  registerFormats(spec);
  const { customFields, events: added = [] } = config;
  const declared = customFields ?? {};
  const allowsUndeclared = (config.otherCustomFields ?? (customFields ? 'reject' : 'allow')) === 'allow';
  const all = [...spec.events, ...added];
  const problems = [
    ...checkNames(declared),
    ...all.filter(({ payload }) => acceptsCustomFields(payload)).flatMap((event) => checkFields(event, declared)),
    ...checkSamples(declared),
    ...checkTypes(spec, added),
  ];
  if (problems.length > 0) throw new SpecError(problems);
  if (!customFields && allowsUndeclared) return { ...spec, events: all };
  const extend = (event: EventDefinition): EventDefinition => {
    const { payload } = event;
    return acceptsCustomFields(payload)
      ? { ...event, payload: withFields(payload, declared, allowsUndeclared) }
      : event;
  };
  const canonical = spec.events.map((event) => {
    const examples = acceptsCustomFields(event.payload)
      ? exampleWith(event, declared, allowsUndeclared)
      : event.examples;
    return { ...extend(event), examples };
  });
  return { ...spec, events: [...canonical, ...added.map(extend)] };
}

/** The declaration of a payload made with `Payload`. */
function declarationOf(payload: TSchema): ObjectDeclaration | undefined {
  return payload?.declaration;
}

/** Whether a payload accepts the custom fields of the account. */
function acceptsCustomFields(payload: TSchema): boolean {
  return declarationOf(payload)?.customFields?.name === CustomFields.name;
}

/** The payload with the declared custom fields, in place of or in addition to the undeclared ones. */
function withFields(payload: TSchema, declared: Declared, allowsUndeclared: boolean): TSchema {
  const { fields, customFields, ...declaration } = declarationOf(payload) as ObjectDeclaration;
  const named = Object.entries(declared).map(([name, { schema, required }]) => [
    name,
    required ? schema : Type.Optional(schema),
  ]);
  return Payload(
    { ...(fields.properties as TProperties), ...Object.fromEntries(named) },
    {
      ...declaration,
      ...(allowsUndeclared && customFields && { customFields }),
    },
  );
}

function fieldsOf(payload: TSchema): string[] {
  return Object.keys(declarationOf(payload)?.fields.properties ?? payload?.properties ?? {});
}

function checkNames(declared: Declared): Problem[] {
  return Object.keys(declared)
    .filter((name) => !fieldName.test(name))
    .map((name) => ({
      location: `customFields.${name}`,
      problem: 'Invalid API identifier of a custom field.',
      fix: `Write "${customFieldPrefix}", followed by letters, digits and "_".`,
    }));
}

function checkFields({ type, payload }: EventDefinition, declared: Declared): Problem[] {
  return fieldsOf(payload)
    .filter((name) => Object.hasOwn(declared, name))
    .map((name) => ({
      location: `customFields.${name}`,
      problem: `${type} already has a field of this name.`,
      fix: 'Remove one of the two.',
    }));
}

/** The examples of an event need a value of each required field. */
function checkSamples(declared: Declared): Problem[] {
  return Object.entries(declared)
    .filter(([, { schema, required }]) => required && defaultSample(schema) === undefined)
    .map(([name]) => ({
      location: `customFields.${name}`,
      problem: 'A required field needs an example.',
      fix: 'Add examples.',
    }));
}

function checkTypes(spec: Spec, added: readonly EventDefinition[]): Problem[] {
  const known = new Set(spec.events.map(({ type }) => type));
  return added.flatMap(({ type }, index) =>
    known.has(type)
      ? [
          {
            location: `events[${index}]`,
            problem: `The API already has an event ${type}.`,
            fix: 'Choose another type, or remove the event: only customFields adds fields to events of the API.',
          },
        ]
      : [],
  );
}
