import type { Corpus } from './corpora/corpora.js';
import type { Figure } from './extras/figure.js';
import { quantile, ratio } from './measure/statistics.js';
import type { Finding, Task } from './measure/task.js';
import type { Differences } from './verdicts.js';

/** What was found on a corpus. */
export interface Result {
  corpus: Omit<Corpus, 'texts'> & { values: number };
  tasks: Task[];
  findings: Finding[];
}

/** All that was found in a run. A corpus has a name such as `sale random`, a task such as `ajv is` or `ajv lookup is`. */
export class Results {
  readonly #corpora = new Map<string, Result>();
  readonly figures = new Map<string, Figure>();
  /** By peer. */
  readonly differences = new Map<string, Differences>();

  add(result: Result): void {
    this.#corpora.set(result.corpus.name, result);
  }

  addFigures(figures: readonly Figure[]): void {
    for (const figure of figures) this.figures.set(figure.name, figure);
  }

  get all(): Result[] {
    return [...this.#corpora.values()];
  }

  of(corpus: string): Result | undefined {
    return this.#corpora.get(corpus);
  }

  /** Nanoseconds per event, round by round; undefined for what was not measured. */
  times(corpus: string, task: string): number[] | undefined {
    const result = this.#corpora.get(corpus);
    if (result === undefined) return undefined;
    const perEvent = result.corpus.values / result.corpus.events;
    const index = result.tasks.findIndex((other) => nameOf(other) === task);
    return result.findings[index]?.times.map((time) => time * perEvent);
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

  figure(name: string): number | undefined {
    return this.figures.get(name)?.value;
  }
}

export function nameOf({ peer, by, verb }: Task): string {
  return [peer, by, verb].filter(Boolean).join(' ');
}
