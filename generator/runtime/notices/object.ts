import { namesOf, safeGet, unreadable } from '../safe-read.js';
import { type Aliases, suggest } from '../suggest.js';
import { addNotice, type Inspector, inspectAt } from './inspector.js';
import type { NoticeOrigin } from './notice.js';

/** Returns the inspector of a field that `object` does not name. */
export type OtherFields = (name: string) => Inspector | undefined;

/**
 * An object.
 * @param fields The inspectors of the fields that can have notices, in the order of the documented table.
 * @param otherFields Inspects any other field, in the order of the object.
 */
export function object(fields: { readonly [name: string]: Inspector }, otherFields?: OtherFields): Inspector {
  const inspected = Object.keys(fields);
  const inspectors = Object.values(fields);
  return (value, notices) => {
    const names = namesOf(value);
    if (!names) return;
    for (let index = 0; index < inspected.length; index++) {
      const name = inspected[index] as string;
      const entry = names.includes(name) ? safeGet(value, name) : undefined;
      inspectAt(inspectors[index] as Inspector, entry, name, notices);
    }
    if (!otherFields) return;
    for (const name of names) {
      const inspect = Object.hasOwn(fields, name) ? undefined : otherFields(name);
      if (inspect) inspectAt(inspect, safeGet(value, name), name, notices);
    }
  };
}

/** Fields that no source lists. */
export function unlisted(listed: readonly string[], aliases: Aliases, origin: NoticeOrigin): OtherFields {
  const known = new Set(listed);
  return (name) =>
    known.has(name)
      ? undefined
      : (value, notices) => {
          if (value === undefined || value === unreadable) return;
          const did_you_mean = suggest(name, listed, aliases);
          const details = did_you_mean.length > 0 ? { did_you_mean } : {};
          addNotice(notices, { notice_type: 'UNLISTED', details, origin, variant: undefined, subject: undefined });
        };
}

/** Fields whose names match a pattern. */
export function customFields(pattern: RegExp, inspect?: Inspector, otherFields?: OtherFields): OtherFields {
  return (name) => (pattern.test(name) ? inspect : otherFields?.(name));
}
