import { posix } from 'node:path';
import type { Files } from './emitters/emitter.js';

/** The folder of what ships with the builders. All else ships with the validators. */
const ofBuilders = 'builders/';

/**
 * Tells the runtime of each emitter apart.
 * @param files The folder of the runtime: files by path.
 * @returns The files by emitter, each by its path below the folder of the emitter.
 */
export function readRuntime(files: Files): Record<string, Files> {
  const [builders, validators] = [true, false].map((isOfBuilders) =>
    [...files].filter(([path]) => path.startsWith(ofBuilders) === isOfBuilders),
  ) as [[string, string][], [string, string][]];
  return {
    validators: new Map(validators.map(([path, text]) => [`runtime/${path}`, text])),
    builders: new Map(builders.map(([path, text]) => [`runtime/${path.slice(ofBuilders.length)}`, text])),
  };
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
