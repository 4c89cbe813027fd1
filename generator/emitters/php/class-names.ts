import { className } from '../../print/php-names.js';
import type { QualifiedName } from './php-file.js';

export { className, eventClass, pascalCase } from '../../print/php-names.js';

/** How the names of base classes of the runtime begin, in lower case. */
const bases = new Set(['object', 'event', 'anyevent', 'batch', 'envelope']);

/** The validator of a named shape, or of an event. */
export function validatorClass(name: string): QualifiedName {
  return `Validator\\${beforeSuffix(name)}Validator`;
}

/** The class that collects the notices of a named shape, or of an event. */
export function inspectorClass(name: string): QualifiedName {
  return `Inspector\\${beforeSuffix(name)}Inspector`;
}

function beforeSuffix(name: string): string {
  return bases.has(name.toLowerCase()) ? `${name}_` : name;
}

/** The names of classes in use. To PHP, and to some file systems, names that differ only in case are equal. */
export class ClassNames {
  readonly #subjects = new Map<string, string>();

  constructor(taken: readonly string[] = []) {
    for (const name of taken) this.#subjects.set(name.toLowerCase(), '');
  }

  /** Whether a name is that of this subject, or can be. */
  isFree(name: string, subject: unknown): boolean {
    const known = this.#subjects.get(className(name).toLowerCase());
    return known === undefined || known === JSON.stringify(subject);
  }

  /** The wanted name, with a number where it is that of another subject. */
  name(wanted: string, subject: unknown): string {
    let free = wanted;
    for (let number = 2; !this.isFree(free, subject); number++) free = `${wanted}${number}`;
    const name = className(free);
    this.#subjects.set(name.toLowerCase(), JSON.stringify(subject));
    return name;
  }
}

/** A class of the runtime. */
export function runtimeClass(name: string): QualifiedName {
  return `Runtime\\${name}`;
}
