import { SpecError } from './catalogue/problem.js';
import { readSpec, type Spec } from './catalogue/read/read-catalogue.js';
import { checkExamples } from './check-examples.js';
import type { Artefact } from './emitters/artefact.js';
import type { Files } from './emitters/emitter.js';
import { artefacts } from './emitters/index.js';
import { loadEmitters } from './emitters/load-emitters.js';
import { formatFiles } from './print/format.js';
import { shippedRuntime } from './shipped-runtime.js';

/** The files of one artefact. */
export interface EmitterOutput {
  artefact: string;
  /** By path, below the folder of the artefact. */
  files: Files;
}

/** All files of `generated/`, by path. */
export function filesOf(outputs: readonly EmitterOutput[]): Files {
  return new Map(
    outputs.flatMap(({ artefact, files }) => [...files].map(([path, text]) => [`${artefact}/${path}`, text])),
  );
}

/**
 * Turns a spec into the files of `generated/`. Reads and writes nothing.
 * @param runtime Hand-written code that ships with generated code: files by artefact.
 * @param chosen The artefacts to emit, in this order.
 * @param wrapStep Called for each artefact with the step to run; a command measures time here.
 * @throws {SpecError} with every problem of the spec, and with every example that the generated validators reject.
 */
export async function generate(
  spec: Spec,
  runtime: Record<string, Files>,
  chosen: readonly Pick<Artefact, 'name'>[] = artefacts,
  wrapStep: (artefact: string, run: () => Promise<void>) => Promise<void> = (_, run) => run(),
): Promise<EmitterOutput[]> {
  const { catalogue, problems } = readSpec(spec);
  if (problems.length > 0) throw new SpecError(problems);
  const emitters = await loadEmitters(chosen);
  const unsupported = emitters.flatMap((emitter) => emitter.check?.(catalogue) ?? []);
  if (unsupported.length > 0) throw new SpecError(unsupported);
  const outputs: EmitterOutput[] = [];
  for (const emitter of emitters) {
    await wrapStep(emitter.name, async () => {
      const emitted = await formatFiles(await emitter.emit(catalogue));
      const own = runtime[emitter.name] ?? new Map();
      const files = new Map([
        ...emitted,
        ...(emitter.replaces || emitter.shipsWholeRuntime ? own : shippedRuntime(emitted, own)),
      ]);
      outputs.push({ artefact: emitter.name, files });
    });
  }
  const validators = outputs.find(({ artefact }) => artefact === 'validators');
  const wrong = validators === undefined ? [] : checkExamples(catalogue.events, validators.files);
  if (wrong.length > 0) throw new SpecError(wrong);
  return outputs;
}
