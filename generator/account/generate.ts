import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { spec } from '../../spec/index.js';
import { SpecError } from '../catalogue/problem.js';
import type { Files } from '../emitters/emitter.js';
import { emitters, filesOf, generate } from '../generate.js';
import { loadModule } from '../load-module.js';
import { readRuntime } from '../shipped-runtime.js';
import { checkConfig } from './check-config.js';
import type { Config } from './config.js';
import { extendSpec } from './extend-spec.js';
import { checkOwned, withList } from './own-folder.js';
import { placeFiles } from './place-files.js';

/** What a config asks for. */
export interface Generated {
  /** The folder that it names, as an absolute path. */
  folder: string;
  files: Files;
}

/**
 * Reads a config and generates what it asks for. Writes nothing.
 * @param path Of the config, absolute.
 * @param sources Takes up the path of each file that was read.
 * @throws {LoadError} when the config cannot be loaded.
 * @throws {SpecError} with everything that is wrong with it, or that the folder would lose.
 */
export async function generateFrom(path: string, sources: Set<string>): Promise<Generated> {
  const place = relative(process.cwd(), path);
  if (!existsSync(path)) {
    const fix = 'Write one, or name another with --config.';
    throw new SpecError([{ location: place, problem: 'There is no such file.', fix }]);
  }
  const { default: exported } = await loadModule(path, sources);
  const config = checkConfig(exported, place);
  const folder = resolve(dirname(path), config.outDir);
  const files = await filesOfAccount(config, basename(path));
  await checkOwned(folder);
  return { folder, files };
}

/** The files that an account's config gives, by path below its folder. */
export async function filesOfAccount(config: Config, name: string): Promise<Files> {
  const wanted = new Set<string>(config.emit ?? emitters.map((emitter) => emitter.name));
  const needed = emitters.filter((emitter) => wanted.has(emitter.name)).flatMap(({ needs = [] }) => needs);
  const chosen = emitters.filter((emitter) => wanted.has(emitter.name) || needed.includes(emitter.name));
  const runtime = await readRuntime();
  const emissions = await generate(extendSpec(spec, config), runtime, undefined, chosen);
  return withList(placeFiles(filesOf(emissions), { ...config, config: name }));
}
