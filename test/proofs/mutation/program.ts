import { Script } from 'node:vm';
import type { Edit } from './change.js';
import { type Module, printModule } from './module.js';
import { turn } from './turns.js';

type Exports = Record<string, unknown>;

/** Modules in memory. They run in this realm, as they do where they are used. */
export class Program {
  private readonly modules: ReadonlyMap<string, Module>;
  private readonly loaded = new Map<string, Exports>();
  private readonly scripts = new Map<string, Script>();

  /** @param beforeTurn Called before each turn of a loop that could run forever. */
  constructor(
    modules: readonly Module[],
    private readonly beforeTurn: () => void = turn,
  ) {
    this.modules = new Map(modules.map((module) => [module.path, module]));
  }

  module(path: string): Module {
    const found = this.modules.get(path);
    if (found === undefined) throw new Error(`There is no module ${path}.`);
    return found;
  }

  paths(): string[] {
    return [...this.modules.keys()];
  }

  /** The text of a module, or undefined where there is none. */
  text(path: string): string | undefined {
    return this.modules.get(path)?.text;
  }

  /** The modules that can be reached from one. */
  reachable(path: string, found = new Set<string>()): Set<string> {
    if (found.has(path)) return found;
    found.add(path);
    for (const imported of this.module(path).imports) this.reachable(imported, found);
    return found;
  }

  /** A way to load modules, one of them with a mistake. Only what depends on that one is evaluated anew. */
  withMistake(path: string, mistake: Edit): (path: string) => Exports {
    return this.loader(new Map([[path, printModule(this.module(path), [mistake])]]));
  }

  /** A way to load modules, some of them replaced. */
  withModules(replaced: readonly Module[]): (path: string) => Exports {
    return this.loader(new Map(replaced.map((module) => [module.path, printModule(module)])), replaced);
  }

  load(path: string): Exports {
    return this.loader(new Map())(path);
  }

  private loader(texts: ReadonlyMap<string, string>, replaced: readonly Module[] = []): (path: string) => Exports {
    const fresh = new Map<string, Exports>();
    const importsOf = (path: string) => replaced.find((module) => module.path === path) ?? this.module(path);
    const affected = new Map<string, boolean>();
    const isAffected = (path: string): boolean => {
      const known = affected.get(path) ?? (texts.has(path) || importsOf(path).imports.some(isAffected));
      affected.set(path, known);
      return known;
    };
    const require = (path: string): Exports => {
      const cache = isAffected(path) ? fresh : this.loaded;
      const known = cache.get(path);
      if (known) return known;
      const exports: Exports = {};
      const text = texts.get(path);
      const script = text === undefined ? this.script(path) : new Script(text, { filename: path });
      script.runInThisContext()(require, exports, this.beforeTurn);
      cache.set(path, exports);
      return exports;
    };
    return require;
  }

  /** A module as it is, compiled once. */
  private script(path: string): Script {
    const known = this.scripts.get(path) ?? new Script(printModule(this.module(path)), { filename: path });
    this.scripts.set(path, known);
    return known;
  }
}
