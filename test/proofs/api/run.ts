import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printDiff, stalePaths } from '../../../generator/commands/diff.js';
import { root } from '../../packages/root.js';
import { run } from '../../packages/run.js';
import { packageNames } from '../../packages/subpaths.js';
import { reportOn } from './report.js';

/*
 * The API of each package as it is published, in packages/<name>/api.md. A change of it is declared by committing the
 * report: with --check nothing is written, and an undeclared change is printed and fails.
 */

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });

await run(root, process.execPath, '--import', 'tsx', 'generator/commands/build.ts');
const current = new Map<string, string>();
const wanted = new Map<string, string>();
for (const name of packageNames) {
  const path = `packages/${name}/api.md`;
  current.set(path, await readFile(join(root, path), 'utf8').catch(() => ''));
  wanted.set(path, await reportOn(name));
}
const stale = stalePaths(current, wanted);

if (values.check) {
  process.stdout.write(printDiff(current, wanted));
  if (stale.length > 0) process.stderr.write('The API has changed. Run "npm run api", and write a changeset.\n');
  console.log(`${wanted.size - stale.length} passed, ${stale.length} failed`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of wanted) {
    await writeFile(join(root, path), text);
    console.log(`${stale.includes(path) ? 'changed' : 'same   '} ${path}`);
  }
}
