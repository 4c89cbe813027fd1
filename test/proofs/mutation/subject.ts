import { createContext, runInContext } from 'node:vm';
import type { Files } from '../../../generator/emitters/emitter.js';
import type { Edit } from './change.js';
import type { Input } from './inputs/input.js';
import { ranForever } from './loop-guard.js';
import { Program } from './program.js';
import { isExpected } from './result.js';
import { type View, viewsOf } from './view.js';

/** In milliseconds, for what the loop guard cannot end, such as a regular expression that backtracks. */
const timeout = 60_000;

/** How many inputs have that time together. */
const chunkSize = 100;

/** Inputs that killed a mutant come first: most mutants are like the one before. */
const maxRecent = 12;

/** Which inputs of one subject are tried before those of the others: from one on, up to another. */
const ranges = { some: [0, 300], many: [300, 3000], all: [3000, Number.POSITIVE_INFINITY] } as const;

/** Inputs like each other are neighbours in a group: multiples of it spread those that are tried first. */
const golden = (Math.sqrt(5) - 1) / 2;

/** The validators of a spec, and the inputs that distinguish a mutant from the original. */
export class Subject {
  readonly program: Program;
  private readonly results = new Map<string, (string | undefined)[]>();
  private readonly inputs: readonly Input[];
  private recent: { index: number; view: string }[] = [];

  /** @param groups Inputs, similar ones in one group. */
  constructor(
    files: Files,
    private readonly groups: readonly (readonly Input[])[],
  ) {
    this.program = new Program(files);
    const first = new Map([...groups.flat()].reverse().map((input) => [input.names.file, input]));
    this.inputs = groups
      .flat()
      .map((input) => (first.get(input.names.file) === input ? { ...input, isFirst: true } : input));
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
   * @param stage Those that killed other mutants not long ago, or some, many more, and all others.
   */
  killerOf(path: string, mutation: Edit, stage: Stage): string | undefined {
    const mutant = withTimeout(() => this.load(path, mutation));
    if (typeof mutant === 'string') return mutant;
    if (stage === 'recent') return withTimeout(() => this.recentKiller(mutant));
    const indices = this.order(path).slice(...ranges[stage]);
    for (let start = 0; start < indices.length; start += chunkSize) {
      const killer = withTimeout(() => this.killerAmong(indices.slice(start, start + chunkSize), mutant));
      if (killer !== undefined) return killer;
    }
    return undefined;
  }

  /** The mutant in each view, or what kills it before it has an input. */
  private load(path: string, mutation: Edit): Loaded[] | string {
    const load = this.program.withMutation(path, mutation);
    const loaded: Loaded[] = [];
    for (const view of viewsOf(path, this.program)) {
      const exports = this.loadEntry(view, load);
      if (typeof exports === 'string') return exports;
      loaded.push({ view, exports, affected: this.affectedBy(path, view) });
    }
    return loaded;
  }

  /** What a mutant exports, or what kills it. */
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

  private killerAmong(indices: readonly number[], loaded: readonly Loaded[]): string | undefined {
    for (const index of indices) {
      const isKilled = loaded.some((mutant) => mutant.affected.has(index) && this.kills(index, mutant));
      if (isKilled) return this.inputs[index]?.name;
    }
    return undefined;
  }

  private kills(index: number, { view, exports }: Loaded): boolean {
    if (this.result(index, view) === this.resultWith(index, exports, view)) return false;
    const others = this.recent.filter((other) => other.index !== index || other.view !== view.name);
    this.recent = [{ index, view: view.name }, ...others].slice(0, maxRecent);
    return true;
  }

  private readonly orders = new Map<string, readonly number[]>();

  /**
   * The inputs whose result depends on a file, in the order in which they are tried: one of each group after the other,
   * slow ones last.
   */
  private order(path: string): readonly number[] {
    const known = this.orders.get(path);
    if (known) return known;
    const affected = viewsOf(path, this.program).map((view) => this.affectedBy(path, view));
    let next = 0;
    const turns = this.groups.flatMap((group) =>
      group.map(({ isLarge, isSlow }, at) => {
        const turn = ((at * golden) % 1) * group.length;
        return { index: next++, turn: isLarge || isSlow ? Number.MAX_VALUE : turn };
      }),
    );
    const order = turns
      .sort((a, b) => a.turn - b.turn)
      .map(({ index }) => index)
      .filter((index) => affected.some((indices) => indices.has(index)));
    this.orders.set(path, order);
    return order;
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

/** Which inputs are tried: each way takes longer than the one before. */
export type Stage = 'recent' | keyof typeof ranges;

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

function withTimeout<Result>(run: () => Result): Result | string {
  let found: Result | undefined;
  box.run = () => {
    found = run();
  };
  try {
    runInContext('box.run()', context, { timeout });
    return found as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return 'a timeout';
  }
}
