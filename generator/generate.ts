import type { Spec } from '../spec/index.js';
import { SpecError } from './catalogue/problem.js';
import { readSpec } from './catalogue/read/read-catalogue.js';
import { builders } from './emitters/builders/index.js';
import { conformance, traceability } from './emitters/conformance/index.js';
import type { Emitter, Files, ShapeEmitter } from './emitters/emitter.js';
import { openapi } from './emitters/openapi/index.js';
import { schemas } from './emitters/schemas/index.js';
import { types } from './emitters/types/index.js';
import { validators } from './emitters/validators/index.js';
import { toLegacy } from './legacy/to-legacy.js';
import { formatFiles } from './print/format.js';
import { shippedRuntime } from './shipped-runtime.js';

/** All emitters, in the order in which their packages depend on each other. */
export const emitters: readonly (Emitter | ShapeEmitter)[] = [openapi, schemas, types, validators, builders];

/** All artefacts: what `generated/` contains. The last two compare the spec with the documents. */
export const artefacts: readonly (Emitter | ShapeEmitter)[] = [...emitters, conformance, traceability];

/** What one emitter gave. */
export interface Emission {
  emitter: string;
  /** Files by path, below the folder of the emitter. */
  files: Files;
}

/** All files of `generated/`, by path. */
export function filesOf(emissions: readonly Emission[]): Files {
  return new Map(
    emissions.flatMap(({ emitter, files }) => [...files].map(([path, text]) => [`${emitter}/${path}`, text])),
  );
}

/**
 * Turns a spec into all files of `generated/`. Reads and writes nothing.
 * @param runtime Hand-written code that ships beside generated code: files by emitter.
 * @param around Called for each step with the step to run; a command line measures time here.
 * @param chosen The emitters to run, in this order.
 * @throws {SpecError} with every problem of the spec.
 */
export async function generate(
  spec: Spec,
  runtime: Record<string, Files> = {},
  around: (step: string, run: () => Promise<void>) => Promise<void> = (_, run) => run(),
  chosen: readonly (Emitter | ShapeEmitter)[] = emitters,
): Promise<Emission[]> {
  const { catalogue: read, problems } = readSpec(spec);
  if (problems.length > 0) throw new SpecError(problems);
  const catalogue = toLegacy(read);
  const unprintable = chosen.flatMap((emitter) =>
    'reads' in emitter ? (emitter.check?.(read) ?? []) : (emitter.check?.(catalogue) ?? []),
  );
  if (unprintable.length > 0) throw new SpecError(unprintable);
  const emissions: Emission[] = [];
  for (const emitter of chosen) {
    await around(emitter.name, async () => {
      const emitted = await formatFiles(await ('reads' in emitter ? emitter.emit(read) : emitter.emit(catalogue)));
      const files = new Map([...emitted, ...shippedRuntime(emitted, runtime[emitter.name] ?? new Map())]);
      emissions.push({ emitter: emitter.name, files });
    });
  }
  return emissions;
}
