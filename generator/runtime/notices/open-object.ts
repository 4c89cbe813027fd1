import { namesOf, safeGet, unreadable } from '../safe-read.js';
import { type Aliases, didYouMean, type Suggest, suggester } from '../suggest.js';
import { addNotice, type Inspector, inspectAt } from './inspector.js';
import type { NoticeOrigin } from './notice.js';

/** Returns the inspector of a field that is not listed; undefined if it can have no notice. */
export type OtherFields = (name: string, suggest: Suggest) => Inspector | undefined;

/**
 * An object whose other fields can have notices.
 * @param fields Every listed field in the order of the documented table, undefined if it can have no notice.
 * @param otherFields Inspects any other field, in the order of the object.
 * @param aliases Other names of the listed fields.
 */
export function openObject(
  fields: { readonly [name: string]: Inspector | undefined },
  otherFields: OtherFields,
  aliases?: Aliases,
): Inspector {
  const listed = new Map(Object.keys(fields).map((name, index) => [name, index]));
  const inspectors = Object.values(fields);
  const suggest = suggester([...listed.keys()], aliases);
  return (value, notices) => {
    const names = namesOf(value);
    if (!names) return;
    const values: unknown[] = inspectors.map(() => undefined);
    const others: string[] = [];
    for (const name of names) {
      const index = listed.get(name);
      if (index === undefined) others.push(name);
      else if (inspectors[index]) values[index] = safeGet(value, name);
    }
    for (const [name, index] of listed) {
      const inspect = inspectors[index];
      if (inspect) inspectAt(inspect, values[index], name, notices);
    }
    for (const name of others) {
      const inspect = otherFields(name, suggest);
      if (inspect) inspectAt(inspect, safeGet(value, name), name, notices);
    }
  };
}

/** Fields that no source lists. */
export function unlisted(origin: NoticeOrigin): OtherFields {
  return (name, suggest) => (value, notices) => {
    if (value === undefined || value === unreadable) return;
    const details = didYouMean(suggest(name)) ?? {};
    addNotice(notices, { notice_type: 'UNLISTED', details, origin, variant: undefined });
  };
}

/** Fields whose names match a pattern. */
export function customFields(pattern: RegExp, inspect?: Inspector, otherFields?: OtherFields): OtherFields {
  return (name, suggest) => (pattern.test(name) ? inspect : otherFields?.(name, suggest));
}
