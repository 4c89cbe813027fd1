import { notArray } from './errors.js';
import { ask, maxErrors, type Rule } from './report.js';
import { expect } from './scalar-rules.js';
import { read } from './sent.js';

/** A list, of which every member is asked. */
export function list(item: Rule = () => true): Rule {
  return (value, report) => {
    const length = lengthOf(value);
    if (length === undefined) return expect(false, value, notArray, report);
    let isRight = true;
    // By index: forEach would skip the holes of a sparse array.
    for (let index = 0; index < length && report.errors.length < maxErrors; index++) {
      if (!ask(item, read(value as unknown[], index), index, report)) isRight = false;
    }
    return isRight;
  };
}

/** The length of a list, undefined for any other value. A proxy may say anything of its length, or throw. */
function lengthOf(value: unknown): number | undefined {
  try {
    const length: unknown = Array.isArray(value) ? value.length : undefined;
    return typeof length === 'number' ? length : undefined;
  } catch {
    return undefined;
  }
}
