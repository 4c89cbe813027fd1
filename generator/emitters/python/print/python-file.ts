import { generatedNotice } from '../../../print/header.js';
import { printDocstring } from './docstring.js';
import { lineWidth, printExpression } from './expression.js';

export interface FunctionDeclaration {
  name: string;
  /** With their types: `value: object`, or `*`. */
  parameters: readonly string[];
  returns: string;
  doc: string;
  /** Lines, indented as inside of the function. */
  body: readonly string[];
}

/** A module of generated Python: its imports, and then its declarations in the order in which they are added. */
export class PythonFile {
  readonly path: string;
  readonly #source: string;
  readonly #doc: string;
  /** The names of each module, with what they are called here. */
  readonly #imports = new Map<string, Map<string, string>>();
  readonly #modules = new Set<string>();
  readonly #parts: string[] = [];
  readonly #constants = new Map<string, string>();
  readonly #names = new Set<string>();

  /** @param path Below the package, without extension: `_validators/sale`. */
  constructor(path: string, source: string, doc: string) {
    this.path = path;
    this.#source = source;
    this.#doc = doc;
  }

  /** Imports a module of the standard library. */
  importModule(name: string): void {
    if (!this.#modules.has(name)) this.freeName(name);
    this.#modules.add(name);
  }

  /** Imports a name of another module of the package, or of the standard library; returns what it is called here. */
  import(name: string, module: string): string {
    if (module === this.path) return name;
    const names = this.#imports.get(module) ?? new Map<string, string>();
    this.#imports.set(module, names);
    const free = names.get(name) ?? this.freeName(name.replace(/^.* as /, ''));
    names.set(name, free);
    return free;
  }

  /** Imports a name of the hand-written runtime. */
  runtime(name: string, module: string): string {
    return this.import(name, `_runtime/${module}`);
  }

  /** Declares a constant, once for each expression, and returns its name. Another name is chosen if it is used. */
  addConstant(name: string, expression: unknown, { type = '', after = '' } = {}): string {
    const key = `${type}${printExpression(expression)}`;
    const known = this.#constants.get(key);
    if (known !== undefined) return known;
    const free = this.freeName(name);
    this.#constants.set(key, free);
    const start = `${free}${type && `: ${type}`} = `;
    const doc = after === '' ? '' : `\n${printDocstring(after, 0)}`;
    this.#parts.push(`${start}${printExpression(expression, 0, start.length)}${doc}`);
    return free;
  }

  /** Declares a function, and returns its name. Another name is chosen if it is used. */
  addFunction({ name, parameters, returns, doc, body }: FunctionDeclaration): string {
    const free = this.freeName(name);
    const line = `def ${free}(${parameters.join(', ')}) -> ${returns}:`;
    const several = [`def ${free}(`, ...parameters.map((each) => `    ${each},`), `) -> ${returns}:`].join('\n');
    const head = line.length <= lineWidth ? line : several;
    this.#parts.push(['', head, printDocstring(doc, 4), ...body].join('\n'));
    return free;
  }

  /** Adds a class, or other code, whose lines are printed as they are. */
  addCode(lines: readonly string[], isLarge = true): void {
    this.#parts.push([...(isLarge ? [''] : []), ...lines].join('\n'));
  }

  print(): string {
    const parts = this.#parts.map((part) => ({ text: part, isLarge: part.startsWith('\n') }));
    const code = parts.map(({ text, isLarge }, index) => {
      const gap = isLarge || parts[index - 1]?.isLarge ? '\n\n' : '\n';
      return `${index === 0 && !isLarge ? '\n' : gap}${isLarge ? text.slice(1) : text}\n`;
    });
    const head = [
      `# ${generatedNotice(this.#source)}`,
      printDocstring(this.#doc, 0),
      '',
      'from __future__ import annotations',
    ];
    return [head.join('\n'), '\n', ...this.#printImports(), ...code].join('');
  }

  /** The name, or another one if the module already imports or declares it. */
  freeName(name: string): string {
    let free = name;
    for (let number = 2; this.#names.has(free); number++) free = `${name}_${number}`;
    this.#names.add(free);
    return free;
  }

  #printImports(): string[] {
    const modules = [...this.#modules].sort().map((name) => `import ${name}\n`);
    const from = [...this.#imports].map(([module, names]) => ({
      module: this.#specifier(module),
      names: [...names].map(([name, free]) => (name.endsWith(free) ? name : `${name} as ${free}`)).sort(),
    }));
    const standard = from.filter(({ module }) => !module.startsWith('.'));
    const local = from.filter(({ module }) => module.startsWith('.'));
    const groups = [[...modules, ...standard.sort(byModule).map(printImport)], local.sort(byModule).map(printImport)];
    return groups.flatMap((group) => (group.length === 0 ? [] : ['\n', ...group]));
  }

  /** `typing` as it is; a path below the package as a relative import. */
  #specifier(module: string): string {
    if (!module.includes('/')) return module;
    const from = this.path.split('/').slice(0, -1);
    const to = module.split('/');
    let shared = 0;
    while (shared < from.length && from[shared] === to[shared]) shared++;
    return '.'.repeat(from.length - shared + 1) + to.slice(shared).join('.');
  }
}

interface Import {
  module: string;
  names: readonly string[];
}

function byModule(one: Import, other: Import): number {
  return one.module < other.module ? -1 : 1;
}

function printImport({ module, names }: Import): string {
  const line = `from ${module} import ${names.join(', ')}\n`;
  if (line.length <= lineWidth + 1) return line;
  return `from ${module} import (\n${names.map((name) => `    ${name},\n`).join('')})\n`;
}
