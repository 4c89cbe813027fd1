import { lengthOf } from '../array.js';
import { safeGet } from '../safe-read.js';
import { type Inspector, inspectAt, maxNotices } from './inspector.js';

/** A longer array is read by its keys: a sparse one has four billion holes, and needs no space. */
const maxReadByIndex = 100_000;

/** An array. A hole is a missing value, and has no notice. */
export function array(inspectItem: Inspector): Inspector {
  return (value, notices) => {
    const length = lengthOf(value) ?? 0;
    const indices = length > maxReadByIndex ? indicesOf(value) : undefined;
    const count = indices?.length ?? length;
    for (let at = 0; at < count && notices.length < maxNotices; at++) {
      const index = indices ? (indices[at] as number) : at;
      inspectAt(inspectItem, safeGet(value, index), index, notices);
    }
  };
}

/** The indices of the items that are present, in ascending order. */
function indicesOf(array: unknown): number[] {
  try {
    return Object.keys(array as object)
      .filter((key) => String(Number(key) >>> 0) === key)
      .map(Number);
  } catch {
    return [];
  }
}
