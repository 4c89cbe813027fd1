import type { ObjectShape } from './shape.js';

/** Whether nothing is known of an object: neither its fields nor their values. */
export function isOpenObject({ fields, customFields, unknownFields, rules }: ObjectShape): boolean {
  return fields.length === 0 && rules.length === 0 && customFields === undefined && unknownFields === 'accept';
}
