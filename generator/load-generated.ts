import { posix } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import type { Files } from './emitters/emitter.js';

type Exports = Record<string, unknown>;

/**
 * Compiles generated TypeScript in memory and returns what a file exports: the code that users run.
 * @throws What a file throws while it is evaluated, and a `SyntaxError` for a file that does not parse.
 */
export function loadGenerated(files: Files, path: string): Exports {
  const modules = new Map<string, { exports: Exports }>();
  const load = (file: string): Exports => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module: { exports: Exports } = { exports: {} };
    modules.set(file, module);
    const require = (specifier: string) => load(posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts'));
    new Script(compile(files.get(file) ?? '', file), { filename: file }).runInThisContext()(require, module);
    return module.exports;
  };
  return load(path);
}

/** By text: two specs have most generated files in common. */
const compiled = new Map<string, string>();

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
  compiled.set(text, script);
  return script;
}
