import type { EventNames } from '../catalogue/names.js';

/** What no class, enum or type can be named, in lower case: words of PHP, and base classes of the runtime. */
const reserved = new Set(
  'abstract and array as bool break callable case catch class clone const continue declare default die do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile eval eventmodel exit extends false final finally float fn for foreach function global goto if implements include include_once instanceof insteadof int interface isset iterable list match mixed model namespace never new null object or parent print private protected public readonly require require_once return self static string switch throw trait true try unset use var void while xor yield'.split(
    ' ',
  ),
);

/** A name as that of a class: a word of the language gets a `_` at its end. */
export function className(name: string): string {
  return reserved.has(name.toLowerCase()) ? `${name}_` : name;
}

/** Name of an event as a class: `OpportunityLost`. */
export function eventClass({ payload }: EventNames): string {
  return className(payload.replace(/Payload$/, ''));
}

/** A field's name as a part of the name of a class: `cf_order_id` gives `CfOrderId`. */
export function pascalCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z]/.test(joined) ? joined : `_${joined}`;
}

/** Where an enum is: see {@link enumClass}. */
export interface EnumPlace {
  /** The class, or the union of classes, in which its field is. */
  owner: string;
  /** The union of which the class is a branch, if it is one: enums with the same values in all branches are named after it. */
  family?: string | undefined;
  field: string;
}

/** The class of an enum: fields of one name with the same values have one enum. Without a free name, the class is named first. */
export function enumClass(
  values: readonly unknown[],
  { owner, family, field }: EnumPlace,
  isFree: (name: string) => boolean = () => true,
): string {
  const short = pascalCase(field);
  // A branch may narrow the values to one.
  const wanted = family === undefined ? short : values.length > 1 ? family + short : owner + short;
  return isFree(wanted) ? wanted : owner + short;
}

/** The cases of an enum, in the order of its values. */
export function caseNames(values: readonly unknown[]): string[] {
  const used = new Set<string>();
  return values.map((value) => freeName(caseName(String(value)), used));
}

/** `pre_existent_contract` as `PreExistentContract`. */
function caseName(value: string): string {
  const name = pascalCase(value);
  return name === '_' ? 'None' : /^class$/i.test(name) ? `${name}_` : name;
}

function freeName(name: string, used: Set<string>): string {
  let free = name;
  for (let number = 2; used.has(free); number++) free = `${name}${number}`;
  used.add(free);
  return free;
}
