import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { checkConfig, checkConfigName } from '../account/check-config.js';
import { generateAccount } from '../account/generate-account.js';
import { SpecError } from '../catalogue/problem.js';
import type { Files } from '../emitters/emitter.js';
import { loadModule } from './load-module.js';
import { checkManifest, withManifest } from './output-manifest.js';
import { readRuntime } from './read-runtime.js';

/** The output that a config declares. */
export interface AccountOutput {
  /** The output folder, as an absolute path. */
  folder: string;
  files: Files;
}

/**
 * Reads a config and generates what it declares. Writes nothing.
 * @param path The absolute path of the config.
 * @param sources The path of each file that is read is added to it.
 * @throws {LoadError} if the config cannot be loaded.
 * @throws {SpecError} with every problem of the config, and with the files that the output folder would lose.
 */
export async function generateFrom(path: string, sources: Set<string>): Promise<AccountOutput> {
  const shown = relative(process.cwd(), path);
  if (!existsSync(path)) {
    const fix = 'Write it, or name another one with --config.';
    throw new SpecError([{ location: shown, problem: 'The file does not exist.', fix }]);
  }
  checkConfigName(basename(path));
  const { default: exported } = await loadModule(path, sources);
  const config = checkConfig(exported, shown);
  const folder = resolve(dirname(path), config.outDir);
  const files = withManifest(await generateAccount(config, basename(path), await readRuntime()));
  await checkManifest(folder);
  return { folder, files };
}
