import { type EventType, eventTypes } from '../../../generator/catalogue/documents.js';
import { catalogue } from '../../support/catalogue.js';
import type { Law } from './laws/law.js';
import { Laws } from './laws/laws.js';
import { Sample } from './laws/sample.js';
import type { Outcome } from './outcome.js';
import { specMutants } from './spec/spec-mutants.js';
import { trySpec } from './spec/try-spec.js';
import { trial } from './trial.js';
import { tryCode } from './try-code.js';
import { readValidators } from './validators-program.js';

/** What a subject gave. */
export interface Result {
  readonly subject: string;
  readonly outcomes: readonly Outcome[];
  /** Mutants of the spec that the generator refuses, which never become validators. */
  readonly refused: number;
  /** The law that the validators themselves break. */
  readonly unsound: string | undefined;
}

/** Everything that a subject needs, made once. */
export class Workbench {
  private readonly program = readValidators();
  private readonly laws: Laws;
  private readonly inSpec = specMutants(catalogue);

  constructor(seed: number) {
    this.laws = new Laws(new Sample(seed));
  }

  /** The laws on the validators as they are, then every file of them, then every part of the spec. */
  subjects(): string[] {
    const parts = [...this.inSpec.keys()].map((part) => `spec: ${part}`);
    return [...eventTypes.map((type) => `laws: ${type}`), 'laws: all others', ...this.program.paths(), ...parts];
  }

  work(subject: string): Result {
    const [kind, part = ''] = subject.split(': ');
    if (kind === 'laws') {
      const laws = part === 'all others' ? this.laws.ofOthers() : this.laws.ofEvent(part as EventType);
      return { subject, outcomes: [], refused: 0, unsound: this.unsound(laws) };
    }
    if (kind === 'spec') {
      return { subject, ...trySpec(this.inSpec.get(part) ?? [], this.program, this.laws), unsound: undefined };
    }
    return { subject, outcomes: tryCode(subject, this.program, this.laws), refused: 0, unsound: undefined };
  }

  private unsound(laws: readonly Law[]): string | undefined {
    return trial((path) => this.program.load(path), laws);
  }
}
