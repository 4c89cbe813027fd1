import { join } from 'node:path';
import { readPackages } from './packages.js';
import { provenanceOf } from './provenance.js';
import { CommandError, show } from './run.js';

/**
 * Builds the packages, publishes those whose version npm does not have, and tags them.
 * @throws {CommandError} before anything is published, when provenance is wanted and cannot be had.
 */
export async function publish(root: string, withProvenance: boolean): Promise<void> {
  const provenance = provenanceOf(await readPackages(root), process.env);
  if (withProvenance && !provenance.possible) throw new CommandError(`${provenance.reason}\n${provenance.wayOut}`);
  await show(root, 'npm', ['run', 'build']);
  const changesets = join(root, 'node_modules/@changesets/cli/bin.js');
  await show(root, process.execPath, [changesets, 'publish'], { NPM_CONFIG_PROVENANCE: String(withProvenance) });
}
