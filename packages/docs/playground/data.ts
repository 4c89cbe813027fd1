import json from '../../../generated/docs/playground.json';
import type { Control, FormEvent, PlaygroundData } from '../../../generator/emitters/docs/playground-file.js';

export type { Control, FormEvent, FormField } from '../../../generator/emitters/docs/playground-file.js';

const data = json as unknown as PlaygroundData;

export const events: readonly FormEvent[] = data.events;

/** The events whose type is this one: one or none. */
export function findEvent(type: unknown): FormEvent | undefined {
  return events.find((event) => event.type === type);
}

/** What a field is called, or its name. */
export function labelOf(name: string, language: string): string {
  return (Object.hasOwn(data.labels, name) && data.labels[name]?.[language]) || name;
}

/** The control, or the one that it refers to. */
export function resolve(control: Control): Exclude<Control, { control: 'ref' }> {
  if (control.control !== 'ref') return control;
  const found = data.definitions[control.name];
  if (!found) throw new Error(`The playground has no ${control.name}.`);
  return resolve(found);
}
