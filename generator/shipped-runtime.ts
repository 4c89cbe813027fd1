import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './emitters/emitter.js';
import { readTree } from './tree.js';

/** All of the hand-written code that may ship beside the validators, by path below their folder. */
export async function readRuntime(): Promise<Files> {
  const files = await readTree(fileURLToPath(new URL('runtime', import.meta.url)));
  return new Map([...files].map(([path, text]) => [`runtime/${path}`, text]));
}

/** The files of the runtime that the emitted files import, directly or not. Nobody needs the others. */
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

/** The files that a file imports from beside it, as paths. */
function importsOf(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/\bfrom '(\.[^']+)\.js'/g)].map(([, specifier = '']) => specifier);
  return specifiers.map((specifier) => `${posix.join(posix.dirname(path), specifier)}.ts`);
}
