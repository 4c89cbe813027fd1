import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import type { Files } from '../../generator/emitters/emitter.js';

type Exports = Record<string, unknown>;

/** Compiles what is generated in memory, and returns what a file exports: `validators/index.ts`. */
export function loader(files: Files): (path: string) => Exports {
  const loaded = new Map<string, { exports: Exports }>();
  const load = (path: string): Exports => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const text = files.get(path);
    if (text === undefined) throw new Error(`${path} is imported, and not generated.`);
    const module = { exports: {} as Exports };
    loaded.set(path, module);
    const require = (specifier: string) => load(resolve(specifier, path));
    new Script(compiled(text), { filename: path }).runInThisContext()(require, module, module.exports);
    return module.exports;
  };
  return load;
}

function resolve(specifier: string, from: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  const [, name = '', file = 'index'] = /^@rdsm-events\/(\w+)(?:\/(.+))?$/.exec(specifier) ?? [];
  return `${name}/${file}.ts`;
}

/** By text: the runtime is the same in all specs. */
const compiledTexts = new Map<string, string>();

function compiled(text: string): string {
  const known = compiledTexts.get(text);
  if (known !== undefined) return known;
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs', target: 'node20' });
  const program = `(function (require, module, exports) { ${code}\n})`;
  if (compiledTexts.size < 500) compiledTexts.set(text, program);
  return program;
}

/** The files of a folder of `generated`, by path: `validators/index.ts`. */
export function readGenerated(name: string, extension = '.ts'): Files {
  const folder = fileURLToPath(new URL(`../../generated/${name}/`, import.meta.url));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(extension));
  return new Map(paths.sort().map((path) => [`${name}/${path}`, readFileSync(`${folder}${path}`, 'utf8')]));
}
