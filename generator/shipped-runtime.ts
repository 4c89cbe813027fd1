import { posix } from 'node:path';
import type { Files } from './emitters/emitter.js';

/** The files of the runtime that the emitted files import, directly or indirectly. The others are not shipped. */
export function shippedRuntime(emitted: Files, runtime: Files): Files {
  const shipped: Files = new Map();
  const follow = (path: string, text: string): void => {
    for (const imported of importsOf(path, text)) {
      const found = runtime.get(imported);
      if (found === undefined || shipped.has(imported)) continue;
      shipped.set(imported, found);
      follow(imported, found);
    }
  };
  for (const [path, text] of emitted) follow(path, text);
  return new Map([...shipped].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The paths of the files that a file imports by a relative path. */
function importsOf(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/\bfrom '(\.[^']+)\.js'/g)].map(([, specifier = '']) => specifier);
  return specifiers.map((specifier) => `${posix.join(posix.dirname(path), specifier)}.ts`);
}
