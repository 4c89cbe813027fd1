import { join } from 'node:path';
import { show } from './run.js';

/**
 * Builds the packages, publishes those whose version npm does not have, and tags them. In a workflow that npm trusts, npm
 * itself exchanges the identity of the workflow for permission, and adds the provenance.
 */
export async function publish(root: string): Promise<void> {
  await show(root, 'npm', ['run', 'build']);
  await show(root, process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'publish']);
}
