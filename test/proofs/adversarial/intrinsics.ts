import { changes, snapshot } from './snapshot.js';

const objects = [
  Object,
  Object.prototype,
  Array,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  Symbol.prototype,
  RegExp.prototype,
  Error.prototype,
  Map.prototype,
  Set.prototype,
  Promise.prototype,
  JSON,
  Math,
  Reflect,
];

const before = objects.flatMap((object) => snapshot(object).slice(0, 1));
const globals = Reflect.ownKeys(globalThis).length;

/** What has changed in the objects that everyone shares. */
export function intrinsicChanges(): string[] {
  const more = Reflect.ownKeys(globalThis).length - globals;
  return [...changes(before), ...(more === 0 ? [] : [`${more} more globals`])];
}
