import { createContext, runInContext } from 'node:vm';
import type { Files } from '../../../generator/emitters/emitter.js';
import type { Edit } from './change.js';
import type { Input } from './inputs/input.js';
import { ranForever } from './loop-guard.js';
import { Program } from './program.js';
import { isExpected } from './result.js';
import { type View, viewsOf } from './view.js';

/** For what the loop guard cannot end, such as a regular expression that backtracks. */
const timeout = 60_000;

/** Inputs that killed a mutant come first: most mutants are like the one before. */
const maxRecent = 12;

/** The validators of a spec, and the inputs that distinguish a mutant from the original. */
export class Subject {
  readonly program: Program;
  private readonly results = new Map<string, (string | undefined)[]>();
  private recent: { index: number; view: string }[] = [];

  constructor(
    files: Files,
    private readonly inputs: readonly Input[],
  ) {
    this.program = new Program(files);
  }

  /** The inputs for which the validators themselves do not give the result of the documented tables. */
  problems(): string[] {
    const [errors] = viewsOf('index.ts', this.program);
    return this.inputs.flatMap((input, index) =>
      errors && isExpected(input, this.result(index, errors)) ? [] : [input.name],
    );
  }

  /**
   * The name of the input that kills a mutant; undefined if it survives.
   * @param tried All inputs, or those that killed other mutants not long ago.
   */
  killerOf(path: string, mutation: Edit, tried: 'recent' | 'all'): string | undefined {
    const load = this.program.withMutation(path, mutation);
    return withTimeout(() => {
      const loaded: Loaded[] = [];
      for (const view of viewsOf(path, this.program)) {
        const exports = this.loadEntry(view, load);
        if (typeof exports === 'string') return exports;
        loaded.push({ view, exports, affected: this.affectedBy(path, view) });
      }
      return tried === 'recent' ? this.recentKiller(loaded) : this.anyKiller(loaded);
    });
  }

  /** What a mutant exports, or what kills it before it has an input. */
  private loadEntry({ entry }: View, load: (path: string) => Exports): Exports | string {
    try {
      const exports = load(entry);
      return constantsOf(exports) === constantsOf(this.program.load(entry)) ? exports : 'the exported constants';
    } catch {
      return 'loading';
    }
  }

  private recentKiller(loaded: readonly Loaded[]): string | undefined {
    for (const { index, view } of this.recent) {
      const mutant = loaded.find((other) => other.view.name === view);
      if (mutant?.affected.has(index) && this.kills(index, mutant)) return this.inputs[index]?.name;
    }
    return undefined;
  }

  private anyKiller(loaded: readonly Loaded[]): string | undefined {
    for (const mutant of loaded) {
      for (const index of mutant.affected) if (this.kills(index, mutant)) return this.inputs[index]?.name;
    }
    return undefined;
  }

  private kills(index: number, { view, exports }: Loaded): boolean {
    if (this.result(index, view) === this.resultWith(index, exports, view)) return false;
    const others = this.recent.filter((other) => other.index !== index || other.view !== view.name);
    this.recent = [{ index, view: view.name }, ...others].slice(0, maxRecent);
    return true;
  }

  private readonly affected = new Map<string, Set<number>>();

  /** The inputs whose result in a view depends on a file. */
  private affectedBy(path: string, view: View): Set<number> {
    const key = `${view.name} ${path}`;
    const known = this.affected.get(key);
    if (known) return known;
    const found = new Set<number>();
    const hasPattern = /[=(,:] *\/\^?[^/*]/.test(this.program.module(path).code);
    this.inputs.forEach((input, index) => {
      if (input.forPatterns && !hasPattern) return;
      if (view.isAffected(input, path, this.program)) found.add(index);
    });
    this.affected.set(key, found);
    return found;
  }

  private result(index: number, view: View): string {
    const results = this.results.get(view.name) ?? [];
    this.results.set(view.name, results);
    results[index] ??= this.resultWith(index, this.program.load(view.entry), view);
    return results[index];
  }

  private resultWith(index: number, exports: Exports, view: View): string {
    try {
      const result = view.resultOf(this.inputs[index] as Input, exports);
      return ranForever() ? 'runs forever' : result;
    } catch (error) {
      ranForever();
      return `throws ${error}`;
    }
  }
}

type Exports = Record<string, unknown>;

/** A mutant in one view, and the inputs whose result there depends on its file. */
interface Loaded {
  view: View;
  exports: Exports;
  affected: Set<number>;
}

/** The exports that are no functions, such as the types of all events. */
function constantsOf(exports: Exports): string {
  return JSON.stringify(Object.entries(exports).filter(([, value]) => typeof value !== 'function'));
}

const box = { run: (): void => {} };
const context = createContext({ box });

function withTimeout(run: () => string | undefined): string | undefined {
  let found: string | undefined;
  box.run = () => {
    found = run();
  };
  try {
    runInContext('box.run()', context, { timeout });
    return found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return 'a timeout';
  }
}
