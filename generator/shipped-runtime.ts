import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './emitters/emitter.js';
import { readTree } from './tree.js';

/** The folder of what ships with the builders. All else ships with the validators. */
const ofBuilders = 'builders/';

/** The hand-written code that may ship beside what is emitted: files by emitter, each by its path below its folder. */
export async function readRuntime(): Promise<Record<string, Files>> {
  const files = [...(await readTree(fileURLToPath(new URL('runtime', import.meta.url))))];
  const isOfBuilders = ([path]: [string, string]) => path.startsWith(ofBuilders);
  const below = (start: string, entries: [string, string][]): Files =>
    new Map(entries.map(([path, text]) => [`runtime/${path.slice(start.length)}`, text]));
  return {
    validators: below(
      '',
      files.filter((entry) => !isOfBuilders(entry)),
    ),
    builders: below(ofBuilders, files.filter(isOfBuilders)),
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
