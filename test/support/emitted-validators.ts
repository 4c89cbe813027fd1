import { readRuntime } from '../../generator/commands/read-runtime.js';
import type { Files } from '../../generator/emitters/emitter.js';
import { validators } from '../../generator/emitters/validators/index.js';
import { readCatalogue } from '../../generator/legacy/read-catalogue.js';
import { shippedRuntime } from '../../generator/shipped-runtime.js';
import type { Spec } from '../../spec/index.js';
import { readModule } from '../proofs/mutation/module.js';
import { Program } from '../proofs/mutation/program.js';

const runtime = (await readRuntime()).validators ?? new Map();

/** The validators that are emitted for a spec, in memory: what a file exports, by its path. */
export function emittedValidators(spec: Spec): (path: string) => Record<string, unknown> {
  const emitted = validators.emit(readCatalogue(spec)) as Files;
  const files = [...emitted, ...shippedRuntime(emitted, runtime)];
  const program = new Program(
    files.map(([path, text]) => readModule(path, text)),
    () => {},
  );
  return (path) => program.load(path);
}
