import type { Corpus } from './corpora/corpora.js';
import { quantile, ratio } from './measure/statistics.js';
import type { Finding, Task } from './measure/task.js';

/** What was found on a corpus. */
export interface Result {
  corpus: Omit<Corpus, 'texts'> & { values: number };
  tasks: Task[];
  findings: Finding[];
}

/** All that was found in a run. A corpus has a name such as `sale random`, a task such as `ajv is` or `ajv lookup is`. */
export class Results {
  readonly #all = new Map<string, Result>();

  add(result: Result): void {
    this.#all.set(result.corpus.name, result);
  }

  get all(): Result[] {
    return [...this.#all.values()];
  }

  /** Nanoseconds per event, round by round; undefined for what was not measured. */
  times(corpus: string, task: string): number[] | undefined {
    const result = this.#all.get(corpus);
    const index = result?.tasks.findIndex((other) => nameOf(other) === task) ?? -1;
    return result?.findings[index]?.passes.map((pass) => pass / result.corpus.events);
  }

  /** Nanoseconds per event. */
  time(corpus: string, task: string): number | undefined {
    const times = this.times(corpus, task);
    return times && quantile(times);
  }

  /** How many times as long one task takes as another. */
  ratio(corpus: string, task: string, base: string): number | undefined {
    const [times, bases] = [this.times(corpus, task), this.times(corpus, base)];
    return times && bases && ratio(bases, times);
  }
}

export function nameOf({ peer, by, verb }: Task): string {
  return [peer, by, verb].filter(Boolean).join(' ');
}
