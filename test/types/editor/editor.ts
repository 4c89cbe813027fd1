import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ts as TypeScript } from 'ts-morph';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const require = createRequire(import.meta.url);

/** TypeScript as editors run it: the oldest that is supported, and the newest that has an interface for programs. */
export const editors: Record<string, () => typeof TypeScript> = {
  '5.0': () => require('typescript-5.0'),
  '6.0': () => require('ts-morph').ts,
};

/** What an editor shows at the cursor of a source text. */
export class Editor {
  readonly #ts: typeof TypeScript;
  readonly #service: TypeScript.LanguageService;
  readonly #path = join(root, 'test/types/written.ts');
  #text = '';
  #cursor = -1;
  #version = 0;

  constructor(ts: typeof TypeScript) {
    this.#ts = ts;
    const config = JSON.parse(readFileSync(join(root, 'test/types/tsconfig.json'), 'utf8'));
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, join(root, 'test/types'));
    const libraries = dirname(require.resolve('typescript-5.0'));
    const read = (path: string) => (path === this.#path ? this.#text : ts.sys.readFile(path));
    // Without it, paths are resolved from the current directory, which is not that of the config.
    options.pathsBasePath = join(root, 'test/types');
    this.#service = ts.createLanguageService({
      getScriptFileNames: () => [this.#path],
      getScriptVersion: (path) => (path === this.#path ? String(this.#version) : '0'),
      getScriptSnapshot: (path) => {
        const text = read(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getCompilationSettings: () => options,
      getDefaultLibFileName: () => join(libraries, 'lib.es2022.d.ts'),
      fileExists: (path) => path === this.#path || existsSync(path),
      readFile: read,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
  }

  /** Writes what somebody types. The mark `|` is the cursor. */
  write(text: string): void {
    this.#cursor = text.indexOf('|');
    this.#text = text.replace('|', '');
    this.#version++;
  }

  /** The names that are offered at the cursor. */
  completions(): string[] {
    return this.#service.getCompletionsAtPosition(this.#path, this.#cursor, {})?.entries.map(({ name }) => name) ?? [];
  }

  /** What is shown when the mouse rests on a field of an object. */
  hover(field: string): string {
    const info = this.#service.getQuickInfoAtPosition(this.#path, this.#text.indexOf(` ${field}:`) + 1);
    const tags = (info?.tags ?? []).map(({ name, text }) => `@${name} ${this.#ts.displayPartsToString(text)}`);
    return [this.#ts.displayPartsToString(info?.documentation), ...tags].join('\n');
  }

  /** The type that is shown when the mouse rests on the name at the cursor. */
  typeAtCursor(): string {
    const info = this.#service.getQuickInfoAtPosition(this.#path, this.#cursor);
    return this.#ts.displayPartsToString(info?.displayParts);
  }

  /** The comment that is shown when the mouse rests on the name at the cursor. */
  commentAtCursor(): string {
    const info = this.#service.getQuickInfoAtPosition(this.#path, this.#cursor);
    return this.#ts.displayPartsToString(info?.documentation);
  }

  /** The errors that are underlined. */
  errors(): string[] {
    const errors = this.#service.getSemanticDiagnostics(this.#path);
    return errors.map(({ messageText }) => this.#ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  /** What is shown while the arguments of a call are typed. */
  signature(): string {
    const help = this.#service.getSignatureHelpItems(this.#path, this.#cursor, {});
    return this.#ts.displayPartsToString(help?.items[0]?.documentation);
  }
}
