import { join } from 'node:path';
import { CommandError } from '../command.js';
import { readPackages } from './packages.js';
import { provenanceOf } from './provenance.js';
import { show } from './run.js';

/**
 * Builds the packages, publishes those whose version npm does not have, and tags them.
 * @throws {CommandError} before anything is published, if provenance is wanted and not possible.
 */
export async function publish(root: string, withProvenance: boolean): Promise<void> {
  const provenance = provenanceOf(await readPackages(root), process.env);
  if (withProvenance && !provenance.possible) throw new CommandError(`${provenance.reason}\n${provenance.fix}`);
  await show(root, 'npm', ['run', 'build']);
  const changesets = join(root, 'node_modules/@changesets/cli/bin.js');
  await show(root, process.execPath, [changesets, 'publish'], { NPM_CONFIG_PROVENANCE: String(withProvenance) });
}
