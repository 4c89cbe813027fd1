import { spec } from '../../spec/index.js';
import type { Files } from '../emitters/emitter.js';
import { accountArtefacts, withNeeded } from '../emitters/index.js';
import { filesOf, generate } from '../index.js';
import type { Config } from './config.js';
import { extendSpec } from './extend-spec.js';
import { rewriteFiles } from './rewrite-imports.js';

/**
 * The files of an account, by path below its output folder.
 * @param name The file name of the config.
 * @param runtime Hand-written code that ships with generated code: files by artefact.
 */
export async function generateAccount(config: Config, name: string, runtime: Record<string, Files>): Promise<Files> {
  const chosen = withNeeded(config.emit ?? accountArtefacts());
  const outputs = await generate(extendSpec(spec, config), runtime, chosen);
  return rewriteFiles(filesOf(outputs), { ...config, config: name });
}
