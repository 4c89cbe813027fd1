import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printDiff } from '../../../generator/commands/diff.js';
import { readTree, updateTree } from '../../../generator/commands/tree.js';
import { root } from '../../packages/root.js';
import { run } from '../../packages/run.js';
import { packageNames } from '../../packages/subpaths.js';
import { reportOn } from './report.js';

/*
 * The API of each package as it is published, in etc/<package>.api.md. A change of it is declared by committing the
 * report: with --check nothing is written, and what is not declared is printed and fails.
 */

const folder = join(root, 'etc');
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });

await run(root, process.execPath, '--import', 'tsx', 'generator/commands/build.ts');
const wanted = new Map<string, string>();
for (const name of packageNames) wanted.set(`${name}.api.md`, await reportOn(name));

if (values.check) {
  const current = await readTree(folder);
  process.stdout.write(printDiff(current, wanted));
  const wrong = [...wanted].filter(([path, text]) => current.get(path) !== text).length;
  const extra = [...current.keys()].filter((path) => !wanted.has(path)).length;
  if (wrong + extra > 0) process.stderr.write('The API has changed. Run "npm run api", and write a changeset.\n');
  console.log(`${wanted.size - wrong} passed, ${wrong + extra} failed`);
  process.exitCode = wrong + extra > 0 ? 1 : 0;
} else {
  const before = await updateTree(folder, wanted);
  for (const [path, text] of wanted) console.log(`${before.get(path) === text ? 'same   ' : 'changed'} etc/${path}`);
}
