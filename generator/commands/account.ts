import { relative, resolve } from 'node:path';
import { checkOutput } from './check-output.js';
import { stalePaths } from './diff.js';
import { generateFrom } from './generate-account.js';
import { updateTree } from './tree.js';
import { watchMode } from './watch-mode.js';

export { declareFields, type FieldsModule } from './fields.js';

/** How an account's code is generated. */
export interface GenerateOptions {
  /** The path of the config. */
  config: string;
  /** Writes nothing: prints what is stale as a unified diff. */
  check?: boolean | undefined;
  /** Generates again whenever the config or a file that it imports changes, until the process is interrupted. */
  watch?: boolean | undefined;
}

/**
 * Generates what a config declares into its output folder, and prints what changed to the standard output.
 * @returns The exit code: 1 if `check` finds something stale, else 0.
 * @throws {LoadError} if the config cannot be loaded.
 * @throws {SpecError} with every problem of the config, and with the files that the output folder would lose.
 */
export async function generate({ config, check, watch }: GenerateOptions): Promise<number> {
  const path = resolve(config);
  if (watch) {
    await watchMode((sources) => generateFrom(path, sources));
    return 0;
  }
  const { folder, files } = await generateFrom(path, new Set());
  const shown = relative(process.cwd(), folder);
  if (check) return checkOutput(folder, files, shown, 'npx rdsm-events generate');
  const count = stalePaths(await updateTree(folder, files), files).length;
  process.stdout.write(`${shown}: ${count} of ${files.size} files changed\n`);
  return 0;
}
