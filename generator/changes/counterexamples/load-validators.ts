import { posix } from 'node:path';
import { Script } from 'node:vm';
import { ts } from 'ts-morph';
import { unionNames } from '../../catalogue/names.js';
import type { Files } from '../../emitters/emitter.js';

/** An error of a generated validator. */
export interface ValidationError {
  error_type: string;
  error_message: string;
  path: string;
}

/** Returns the errors of an event; none when it is valid. */
export type Validate = (event: unknown) => readonly ValidationError[];

type Exports = Record<string, unknown>;

/** Compiles generated validators in memory and returns the one of all events: the code that users run. */
export function loadValidators(files: Files): Validate {
  const loaded = new Map<string, Exports>();
  const load = (path: string): Exports => {
    const known = loaded.get(path);
    if (known) return known;
    const exports: Exports = {};
    loaded.set(path, exports);
    const require = (specifier: string) => load(posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'));
    const script = new Script(compiled(files.get(path) ?? ''), { filename: path });
    script.runInThisContext()(require, exports);
    return exports;
  };
  const validate = load('index.ts')[unionNames.validate] as (event: unknown) => { errors?: ValidationError[] };
  return (event) => validate(event).errors ?? [];
}

/** By text: the validators of two catalogues have most files in common. */
const compiledTexts = new Map<string, string>();

function compiled(text: string): string {
  const known = compiledTexts.get(text) ?? compile(text);
  compiledTexts.set(text, known);
  return known;
}

function compile(text: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS };
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  return `(function (require, exports) { ${outputText}\n})`;
}
