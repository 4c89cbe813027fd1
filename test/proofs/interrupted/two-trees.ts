import type { Files } from '../../../generator/emitters/emitter.js';

/** Two trees that differ in every file, and in which files there are. */
export const trees: readonly Files[] = ['one', 'other'].map(
  (name, version) =>
    new Map(
      Array.from({ length: 150 }, (_, index) => [`${name}-${index % 7}/file-${index + version}.txt`, `${name}\n`]),
    ),
);
