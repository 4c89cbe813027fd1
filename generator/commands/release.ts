import { fileURLToPath } from 'node:url';
import { CommandError, runCommand } from './command.js';
import { dryRun } from './release/dry-run.js';
import { readPackages } from './release/packages.js';
import { publish } from './release/publish.js';
import { read, show } from './release/run.js';
import { writeBillsOfMaterials } from './release/sbom.js';
import { hasChangesets, raiseVersions } from './release/version.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = `Usage: npm run release [-- --dry-run | --version | --publish | --sbom FOLDER]

Raises the versions by the changesets, writes the changelogs, commits, builds, publishes and tags.

  --dry-run      Show what would be published: versions, files, changelogs. Change and send nothing.
  --version      Only raise the versions and write the changelogs.
  --publish      Only build, publish and tag.
  --sbom FOLDER  Only write what each package consists of at run time (SBOM, CycloneDX), a file for each.
  --help         Print this text.
`;

const flag = { type: 'boolean' } as const;
const options = { 'dry-run': flag, version: flag, publish: flag, sbom: { type: 'string' } } as const;

await runCommand(usage, options, async ({ values }) => {
  if (values['dry-run']) process.stdout.write(await dryRun(root));
  else if (values.version) await raiseVersions(root);
  else if (values.publish) await publish(root);
  else if (values.sbom !== undefined) await writeBillsOfMaterials(root, values.sbom);
  else await release();
  return 0;
});

async function release(): Promise<void> {
  const uncommitted = await read(root, 'git', ['status', '--porcelain']);
  if (uncommitted !== '') {
    throw new CommandError(`Only what is committed is released. Commit or undo first:\n${uncommitted.trimEnd()}`);
  }
  await show(root, 'npm', ['run', 'generate', '--', '--check']);
  await show(root, 'npm', ['run', 'changes', '--', '--check']);
  if (await hasChangesets(root)) {
    await raiseVersions(root);
    const [first] = await readPackages(root);
    await show(root, 'git', ['add', '--all']);
    await show(root, 'git', ['commit', '--quiet', '--message', `Release ${first?.manifest.version}`]);
  }
  await publish(root);
  console.log('Push the commit and the tags: git push --follow-tags');
}
