import { namesOf, safeGet } from '../safe-read.js';
import { type Inspector, inspectAt } from './inspector.js';

/**
 * An object whose other fields have no notices.
 * @param fields The inspectors of the fields that can have notices, in the order of the documented table.
 */
export function object(fields: { readonly [name: string]: Inspector }): Inspector {
  const inspected = Object.entries(fields);
  return (value, notices) => {
    const names = namesOf(value);
    if (!names) return;
    for (const [name, inspect] of inspected) {
      inspectAt(inspect, names.includes(name) ? safeGet(value, name) : undefined, name, notices);
    }
  };
}
