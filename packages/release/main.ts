import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dryRun } from './dry-run.js';
import { readPackages } from './packages.js';
import { publish } from './publish.js';
import { CommandError, read, show } from './run.js';
import { hasChangesets, raiseVersions } from './version.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = `Usage: npm run release [-- --dry-run | --version | --publish] [--no-provenance]

Raises the versions by the changesets, writes the changelogs, commits, builds, publishes with provenance and tags.

  --dry-run        Show what would be published: versions, files, changelogs. Change and send nothing.
  --version        Only raise the versions and write the changelogs.
  --publish        Only build, publish and tag.
  --no-provenance  Publish without a statement of where the packages were built, which only a hosted CI can make.
  --help           Print this text.
`;

const flag = { type: 'boolean' } as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { 'dry-run': flag, version: flag, publish: flag, 'no-provenance': flag, help: flag },
  });
  if (values.help) process.stdout.write(usage);
  else if (values['dry-run']) process.stdout.write(await dryRun(root));
  else if (values.version) await raiseVersions(root);
  else if (values.publish) await publish(root, !values['no-provenance']);
  else await release(!values['no-provenance']);
}

async function release(withProvenance: boolean): Promise<void> {
  const uncommitted = await read(root, 'git', ['status', '--porcelain']);
  if (uncommitted !== '') {
    throw new CommandError(`What is released is what is committed. Commit or undo first:\n${uncommitted.trimEnd()}`);
  }
  await show(root, 'npm', ['run', 'generate', '--', '--check']);
  await show(root, 'npm', ['run', 'changes', '--', '--check']);
  if (await hasChangesets(root)) {
    await raiseVersions(root);
    const [first] = await readPackages(root);
    await show(root, 'git', ['add', '--all']);
    await show(root, 'git', ['commit', '--quiet', '--message', `Release ${first?.manifest.version}`]);
  }
  await publish(root, withProvenance);
  console.log('Push the commit and the tags: git push --follow-tags');
}

try {
  await main();
} catch (error) {
  const isUsageError = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof CommandError) process.stderr.write(`${error.message}\n`);
  else if (isUsageError) process.stderr.write(`${error.message}\n\n${usage}`);
  else throw error;
  process.exitCode = 1;
}
