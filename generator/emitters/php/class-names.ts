import type { EventNames } from '../../catalogue/names.js';
import type { QualifiedName } from './php-file.js';

/** What no class, enum or type can be named, in lower case: words of PHP, and base classes of the runtime. */
const reserved = new Set(
  'abstract and array as bool break callable case catch class clone const continue declare default die do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile eval eventmodel exit extends false final finally float fn for foreach function global goto if implements include include_once instanceof insteadof int interface isset iterable list match mixed model namespace never new null object or parent print private protected public readonly require require_once return self static string switch throw trait true try unset use var void while xor yield'.split(
    ' ',
  ),
);

/** How the names of base classes of the runtime begin, in lower case. */
const bases = new Set(['object', 'event', 'anyevent', 'batch', 'envelope']);

/** A name as that of a class: a word of the language gets a `_` at its end. */
export function className(name: string): string {
  return reserved.has(name.toLowerCase()) ? `${name}_` : name;
}

/** Name of an event as a class: `OpportunityLost`. */
export function eventClass({ payload }: EventNames): string {
  return className(payload.replace(/Payload$/, ''));
}

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

/** A field's name as a part of the name of a class: `cf_order_id` gives `CfOrderId`. */
export function pascalCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z]/.test(joined) ? joined : `_${joined}`;
}
