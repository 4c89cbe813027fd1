import { Script } from 'node:vm';
import type { Files } from '../../../generator/emitters/emitter.js';
import type { Edit } from './change.js';
import { iterate } from './loop-guard.js';
import { type Module, printModule, readModule } from './module.js';

type Exports = Record<string, unknown>;

/** Modules in memory. They run in this realm, as they do in a user's program. */
export class Program {
  private readonly modules: ReadonlyMap<string, Module>;
  private readonly loaded = new Map<string, Exports>();
  private readonly scripts = new Map<string, Script>();

  constructor(files: Files) {
    this.modules = new Map([...files].map(([path, text]) => [path, readModule(path, text)]));
  }

  module(path: string): Module {
    const found = this.modules.get(path);
    if (found === undefined) throw new Error(`There is no module ${path}.`);
    return found;
  }

  paths(): string[] {
    return [...this.modules.keys()];
  }

  has(path: string): boolean {
    return this.modules.has(path);
  }

  /** The modules that can be reached from one. */
  reachable(path: string, found = new Set<string>()): Set<string> {
    if (found.has(path)) return found;
    found.add(path);
    for (const imported of this.module(path).imports) this.reachable(imported, found);
    return found;
  }

  /** Loads modules, one of them mutated. Only the modules that depend on it are evaluated again. */
  withMutation(path: string, mutation: Edit): (path: string) => Exports {
    return this.loader(new Map([[path, printModule(this.module(path), [mutation])]]));
  }

  load(path: string): Exports {
    return this.loader(new Map())(path);
  }

  private loader(texts: ReadonlyMap<string, string>): (path: string) => Exports {
    const fresh = new Map<string, Exports>();
    const affected = new Map<string, boolean>();
    const isAffected = (path: string): boolean => {
      const known = affected.get(path);
      if (known !== undefined) return known;
      affected.set(path, false);
      const found = texts.has(path) || this.module(path).imports.some(isAffected);
      affected.set(path, found);
      return found;
    };
    const require = (path: string): Exports => {
      const cache = isAffected(path) ? fresh : this.loaded;
      const known = cache.get(path);
      if (known) return known;
      const exports: Exports = {};
      const text = texts.get(path);
      const script = text === undefined ? this.script(path) : new Script(text, { filename: path });
      script.runInThisContext()(require, exports, iterate);
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
