import { posix } from 'node:path';
import { Script } from 'node:vm';
import { ts } from 'ts-morph';
import { unionNames } from '../../catalogue/names.js';
import type { Files } from '../../emitters/emitter.js';

/** What a validator says of an event: nothing when it takes it. */
export interface Refusal {
  error_type: string;
  error_message: string;
  path: string;
}

export type Validate = (event: unknown) => readonly Refusal[];

type Exports = Record<string, unknown>;

/** Compiles emitted validators in memory and gives the one of all events. They are what people run. */
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
  const validate = load('index.ts')[unionNames.validate] as (event: unknown) => { errors?: Refusal[] };
  return (event) => validate(event).errors ?? [];
}

/** By text: the validators of two catalogues have most of their files in common. */
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
