import { posix } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import type { Files } from './emitters/emitter.js';

type Exports = Record<string, unknown>;

/**
 * Compiles generated TypeScript in memory: the code that users run.
 * @param files By path; those of several artefacts each below its name: `validators/index.ts`.
 * @returns What a file exports, by its path. It throws what the file throws while it is evaluated, and a `SyntaxError`
 * for a file that does not parse.
 */
export function loadGenerated(files: Files): (path: string) => Exports {
  const modules = new Map<string, { exports: Exports }>();
  return load;

  function load(path: string): Exports {
    const known = modules.get(path);
    if (known) return known.exports;
    const text = files.get(path);
    if (text === undefined) throw new Error(`${path} is imported, but not generated.`);
    const module: { exports: Exports } = { exports: {} };
    modules.set(path, module);
    const require = (specifier: string) => load(resolve(specifier, path));
    new Script(compile(text, path), { filename: path }).runInThisContext()(require, module);
    return module.exports;
  }
}

function resolve(specifier: string, from: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  const [, artefact = '', file = 'index'] = /^@rdsm-events\/(\w+)(?:\/(.+))?$/.exec(specifier) ?? [];
  return `${artefact}/${file}.ts`;
}

/** By text: two specs have most generated files in common. */
const compiled = new Map<string, string>();

/** Bounds the memory of a process that generates from thousands of specs. */
const maxCompiled = 500;

function compile(text: string, path: string): string {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const { code } = transformSync(text, {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    sourcefile: path,
    logLevel: 'silent',
  });
  const script = `(function (require, module) { ${code}\n})`;
  if (compiled.size < maxCompiled) compiled.set(text, script);
  return script;
}
