import type { EventNames } from '../../catalogue/names.js';
import type { QualifiedName } from './php-file.js';

/** Name of an event as a class: `OpportunityLost`. */
export function eventClass({ payload }: EventNames): string {
  return payload.replace(/Payload$/, '');
}

/** The validator of a named shape, or of an event. */
export function validatorClass(name: string): QualifiedName {
  return `Validator\\${name}Validator`;
}

/** The class that collects the notices of a named shape, or of an event. */
export function inspectorClass(name: string): QualifiedName {
  return `Inspector\\${name}Inspector`;
}

/** A class of the runtime. */
export function runtimeClass(name: string): QualifiedName {
  return `Runtime\\${name}`;
}

/** A field's name as a part of the name of a class: `cf_order_id` gives `CfOrderId`. */
export function pascalCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z]/.test(joined) ? joined : `_${joined}`;
}
