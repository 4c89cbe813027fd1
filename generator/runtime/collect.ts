import {
  blank,
  conflict,
  type Fault,
  invalid,
  missing,
  notAnOption,
  type Place,
  unknownField,
  wrongFormat,
  wrongType,
} from './fault.js';
import { Faults } from './faults.js';
import { type Fields, isPlain } from './fields.js';
import { own } from './own.js';
import type { ChoiceRule, ObjectRule, Rule, ScalarRule } from './rule.js';
import { suggest } from './suggest.js';

/** Everything that is wrong with a value, in the order in which it is asked. */
export function collect(value: unknown, rule: Rule, allowsUnknown: boolean): Fault[] {
  const faults = new Faults(allowsUnknown);
  judge(value, rule, [], faults);
  return faults.list;
}

/** Asks a value that must be there. Gives at most one fault at its own place. */
function judge(value: unknown, rule: Rule, place: Place, faults: Faults): void {
  if (value === undefined || value === null) faults.push(missing(place));
  else {
    const before = faults.length;
    judgePresent(value, rule, place, faults);
    const test = own(rule, 'test');
    if (test && faults.length === before && read(() => test(value)) !== true) faults.push(invalid(place));
  }
}

function judgePresent(value: unknown, rule: Rule, place: Place, faults: Faults): void {
  if (rule.data_type === 'SET') judgeList(value, own(rule, 'items'), place, faults);
  else if (rule.data_type === 'OBJECT') judgeObject(value, rule, place, faults);
  else if (!hasType(value, rule)) faults.push(wrongType(place, rule.data_type));
  else judgeScalar(value, rule, place, faults);
}

function judgeScalar(value: unknown, rule: ScalarRule, place: Place, faults: Faults): void {
  const options = own(rule, 'options');
  const format = own(rule, 'format');
  if (own(rule, 'filled') && value === '') faults.push(blank(place));
  else if (options && !options.includes(value)) faults.push(notAnOption(place, options));
  else if (format && !format.pattern.test(value as string)) faults.push(wrongFormat(place, format));
}

function hasType(value: unknown, { data_type }: ScalarRule): boolean {
  switch (data_type) {
    case 'STRING':
      return typeof value === 'string';
    case 'BOOLEAN':
      return typeof value === 'boolean';
    case 'INTEGER':
      return Number.isInteger(value);
    case 'FLOAT':
      return Number.isFinite(value);
  }
}

function judgeList(value: unknown, items: Rule | undefined, place: Place, faults: Faults): void {
  const list = read(() => (Array.isArray(value) ? value : undefined));
  const length = read(() => list?.length);
  // A proxy may say anything of its length.
  if (list === undefined || typeof length !== 'number') {
    faults.push(wrongType(place, 'SET'));
    return;
  }
  if (items === undefined) return;
  // By index: forEach would skip the holes of a sparse array.
  for (let index = 0; index < length && !faults.isFull; index++) {
    judgeMember(list, index, items, [...place, index], faults);
  }
}

function judgeObject(value: unknown, rule: ObjectRule | ChoiceRule, place: Place, faults: Faults): void {
  const names = read(() => (isPlain(value) ? Object.keys(value) : undefined));
  if (names === undefined) {
    faults.push(wrongType(place, 'OBJECT'));
    return;
  }
  const sent = new Set(names);
  const object = value as Fields;
  const chosen = isChoice(rule) ? chooseBranch(object, sent, rule) : rule;
  const { fields } = chosen;
  const others = own(chosen, 'others');
  const known = Object.keys(fields);
  for (const name of known) {
    const field = fields[name] as Rule;
    const present = sent.has(name) && !isAbsent(object, name);
    if (present) judgeField(object, sent, name, field, [...place, name], faults);
    else if (own(field, 'required')) faults.push(missing([...place, name]));
  }
  for (const name of names) {
    if (Object.hasOwn(fields, name) || isAbsent(object, name)) continue;
    if (others?.[0].test(name)) judgeMember(object, name, others[1], [...place, name], faults);
    else if (!own(chosen, 'open')) faults.push(unknownField([...place, name], suggest(name, known)));
  }
}

/** Asks a field, and then what it must be beside another field. */
function judgeField(
  object: Fields,
  sent: ReadonlySet<string>,
  name: string,
  rule: Rule,
  place: Place,
  faults: Faults,
): void {
  const before = faults.length;
  judgeMember(object, name, rule, place, faults);
  const emptyWhen = own(rule as ScalarRule, 'emptyWhen');
  if (faults.length > before || emptyWhen === undefined || read(() => object[name]) === '') return;
  const other = sent.has(emptyWhen.field) ? read(() => object[emptyWhen.field]) : undefined;
  if (typeof other === 'string' && emptyWhen.pattern.test(other)) faults.push(conflict(place, emptyWhen));
}

/** Asks what stands at a key. What cannot be read has the wrong type. */
function judgeMember(container: object, key: string | number, rule: Rule, place: Place, faults: Faults): void {
  let value: unknown;
  try {
    value = (container as Fields)[key];
  } catch {
    faults.push(wrongType(place, rule.data_type));
    return;
  }
  judge(value, rule, place, faults);
}

function isChoice(rule: ObjectRule | ChoiceRule): rule is ChoiceRule {
  return Object.hasOwn(rule, 'branches');
}

/** The branch that the field names, or what is asked when it names none. */
function chooseBranch(object: Fields, sent: ReadonlySet<string>, { by, branches, otherwise }: ChoiceRule): ObjectRule {
  const value = sent.has(by) ? read(() => object[by]) : undefined;
  return typeof value === 'string' && Object.hasOwn(branches, value) ? (branches[value] as ObjectRule) : otherwise;
}

/** `undefined` counts as absent: JSON does not carry it. A field that cannot be read is there. */
function isAbsent(object: Fields, name: string): boolean {
  try {
    return object[name] === undefined;
  } catch {
    return false;
  }
}

/** What a function returns, or undefined when it throws: a getter or a proxy may. */
function read<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
