import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { bodyOf } from '../../catalogue/named-shapes.js';
import type { EnumValue, Field, Shape } from '../../catalogue/shape.js';
import { referencedNames } from '../../catalogue/walk.js';
import { printJson } from '../../print/json.js';

/** Path of what the forms of the playground are made of. */
export const playgroundPath = 'playground.json';

/** How somebody enters a value. */
export type Control =
  | { control: 'text'; format?: string }
  | { control: 'number' | 'boolean' }
  | { control: 'select'; options: readonly EnumValue[] }
  | { control: 'list'; items: Control }
  | { control: 'object'; fields: readonly FormField[]; customFields?: string }
  | { control: 'union'; field: string; branches: readonly { value: string; shape: Control }[] }
  | { control: 'ref'; name: string };

export interface FormField {
  name: string;
  required?: true;
  input: Control;
}

/** What the playground knows of an event. */
export interface FormEvent {
  type: string;
  /** The name of its page, and of its module in each package. */
  file: string;
  builder: string;
  labels: Readonly<Record<string, string>>;
  /** The event to send in its place. */
  successor?: string;
  deprecated?: true;
  /** The event without its payload. */
  empty: object;
  example: unknown;
  payload: Control;
}

export interface PlaygroundData {
  events: readonly FormEvent[];
  definitions: Readonly<Record<string, Control>>;
  /** What fields are called, by name and language. */
  labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The events as forms: what is entered where, and what it is called. Texts that only explain are on the pages. */
export function printPlaygroundFile(catalogue: Catalogue): string {
  const { events, definitions, labels } = catalogue;
  const used = new Set(events.flatMap(({ payload }) => referencedNames(payload, definitions)));
  const data: PlaygroundData = {
    events: events.map((event) => formOf(event, catalogue)),
    definitions: Object.fromEntries(
      Object.entries(definitions).flatMap(([name, shape]) => (used.has(name) ? [[name, controlOf(shape)]] : [])),
    ),
    labels: { ...labels.fields },
  };
  return printJson(data);
}

function formOf(event: CatalogueEvent, { envelope, labels }: Catalogue): FormEvent {
  const { type, names, deprecated, payload, examples } = event;
  return {
    type,
    file: names.file,
    builder: names.builder,
    labels: (Object.hasOwn(labels.events, type) && labels.events[type]) || {},
    ...(deprecated && { deprecated: true }),
    ...(deprecated?.successor !== undefined && { successor: deprecated.successor }),
    empty: bodyOf(event, envelope, {}),
    example: examples[0]?.body,
    payload: controlOf(payload),
  };
}

function controlOf(shape: Shape): Control {
  switch (shape.kind) {
    case 'string':
      return { control: 'text', ...(shape.format !== undefined && { format: shape.format }) };
    case 'number':
    case 'integer':
      return { control: 'number' };
    case 'boolean':
      return { control: 'boolean' };
    case 'any':
      return { control: 'text' };
    case 'enum':
      return { control: 'select', options: shape.values };
    case 'array':
      return { control: 'list', items: controlOf(shape.items) };
    case 'object':
      return {
        control: 'object',
        fields: shape.fields.map(fieldOf),
        ...(shape.customFields && { customFields: shape.customFields.prefix }),
      };
    case 'union':
      return {
        control: 'union',
        field: shape.field,
        branches: shape.branches.map((branch) => ({ value: branch.value, shape: controlOf(branch.shape) })),
      };
    case 'typeUnion':
      return shape.members[0] ? controlOf(shape.members[0]) : { control: 'text' };
    case 'ref':
      return { control: 'ref', name: shape.name };
  }
}

function fieldOf({ name, presence, shape }: Field): FormField {
  return { name, ...(presence === 'required' && { required: true }), input: controlOf(shape) };
}
