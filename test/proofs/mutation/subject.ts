import { createContext, runInContext } from 'node:vm';
import type { Files } from '../../../generator/emitters/emitter.js';
import type { Edit } from './change.js';
import type { Input } from './inputs/input.js';
import { ranForever } from './loop-guard.js';
import { Program } from './program.js';
import { isExpected, resultOf } from './result.js';

/** For what the loop guard cannot end, such as a regular expression that backtracks. */
const timeout = 60_000;

/** Inputs that killed a mutant come first: most mutants are like the one before. */
const maxRecent = 12;

/** The validators of a spec, and the inputs that distinguish a mutant from the original. */
export class Subject {
  readonly program: Program;
  private readonly results: (string | undefined)[] = [];
  private recent: number[] = [];

  constructor(
    files: Files,
    private readonly inputs: readonly Input[],
  ) {
    this.program = new Program(files);
  }

  /** The inputs for which the validators themselves do not give the result of the documented tables. */
  problems(): string[] {
    return this.inputs.flatMap((input, index) => (isExpected(input, this.result(index)) ? [] : [input.name]));
  }

  /** The name of the input that kills a mutant; undefined if it survives. */
  killerOf(path: string, mutation: Edit): string | undefined {
    const load = this.program.withMutation(path, mutation);
    return withTimeout(() => {
      let exports: Record<string, unknown>;
      try {
        exports = load('index.ts');
        if (constantsOf(exports) !== constantsOf(this.program.load('index.ts'))) return 'the exported constants';
      } catch {
        return 'loading';
      }
      const affected = this.affectedBy(path);
      const recent = this.recent.filter((index) => affected.has(index));
      for (const index of [...recent, ...affected]) {
        if (this.result(index) === this.resultWith(index, exports)) continue;
        this.recent = [index, ...this.recent.filter((other) => other !== index)].slice(0, maxRecent);
        return this.inputs[index]?.name;
      }
      return undefined;
    });
  }

  private readonly affected = new Map<string, Set<number>>();

  /** The inputs whose validators import a file, directly or not. */
  private affectedBy(path: string): Set<number> {
    const known = this.affected.get(path);
    if (known) return known;
    const found = new Set<number>();
    const hasPattern = /[=(,:] *\/\^?[^/*]/.test(this.program.module(path).code);
    this.inputs.forEach(({ names, forPatterns }, index) => {
      if (forPatterns && !hasPattern) return;
      if (this.program.reachable(`${names.file}.ts`).has(path)) found.add(index);
    });
    this.affected.set(path, found);
    return found;
  }

  private result(index: number): string {
    this.results[index] ??= this.resultWith(index, this.program.load('index.ts'));
    return this.results[index];
  }

  private resultWith(index: number, exports: Record<string, unknown>): string {
    try {
      const result = resultOf(this.inputs[index] as Input, exports);
      return ranForever() ? 'runs forever' : result;
    } catch (error) {
      ranForever();
      return `throws ${error}`;
    }
  }
}

/** The exports that are no functions, such as the types of all events. */
function constantsOf(exports: Record<string, unknown>): string {
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
