import { spec } from '../../spec/index.js';
import { SpecError } from '../catalogue/problem.js';
import type { Files } from '../emitters/emitter.js';
import { defaultAccountArtefacts, withNeeded } from '../emitters/index.js';
import { filesOf, generate } from '../index.js';
import type { Config } from './config.js';
import { extendSpec } from './extend-spec.js';
import { locateProblems } from './locate-problems.js';
import { rewriteFiles } from './rewrite-files.js';

/**
 * The files of an account, by path below its output folder.
 * @param name The file name of the config.
 * @param runtime Hand-written code that ships with generated code: files by artefact.
 * @throws {SpecError} with every problem of the config.
 */
export async function generateAccount(config: Config, name: string, runtime: Record<string, Files>): Promise<Files> {
  const wanted = withNeeded(config.emit ?? defaultAccountArtefacts()).map((artefact) => artefact.name);
  try {
    // The validators are always generated: they check the examples.
    const outputs = await generate(extendSpec(spec, config), runtime, withNeeded([...wanted, 'validators']));
    const files = filesOf(outputs.filter(({ artefact }) => wanted.includes(artefact)));
    return rewriteFiles(files, { ...config, config: name });
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    throw new SpecError(locateProblems(error.problems, config, name));
  }
}
