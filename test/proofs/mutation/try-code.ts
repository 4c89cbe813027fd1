import { codeMutants } from './code-mutants.js';
import type { Laws } from './laws/laws.js';
import type { Outcome } from './outcome.js';
import type { Program } from './program.js';
import { lawsAbout } from './scope.js';
import { trial } from './trial.js';

/** Every mutant of a file of the emitted validators, held against the laws. */
export function tryCode(path: string, program: Program, laws: Laws): Outcome[] {
  const about = lawsAbout(path, program, laws);
  return codeMutants(path, program.module(path).code).map(({ label, edit }) => ({
    label,
    caughtBy: trial(program.withMistake(path, edit), about),
  }));
}
