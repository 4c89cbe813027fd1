import { namesOf, safeGet } from '../safe-read.js';
import { addNotice, type Inspector, inspectAt } from './inspector.js';
import type { OwnNotice } from './own-notice.js';

/** The notices of the events of a type. */
export interface EventNotices {
  readonly deprecated: OwnNotice | undefined;
  readonly payload: Inspector | undefined;
}

/**
 * An event: of another type than these, nothing is collected.
 * @param typeField The field that names the type.
 * @param payloadField The field with the payload.
 */
export function event(
  typeField: string,
  payloadField: string,
  types: { readonly [type: string]: EventNotices },
): Inspector {
  const byType = new Map<unknown, EventNotices>(Object.entries(types));
  return (value, notices) => {
    const names = namesOf(value);
    if (!names?.includes(typeField)) return;
    const type = byType.get(safeGet(value, typeField));
    if (type?.deprecated) addNotice(notices, type.deprecated.notice, typeField);
    if (type?.payload && names.includes(payloadField)) {
      inspectAt(type.payload, safeGet(value, payloadField), payloadField, notices);
    }
  };
}
