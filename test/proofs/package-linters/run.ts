import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageNames, subpathsOf } from '../../packages/subpaths.js';
import { packAll } from '../../packages/tarballs.js';
import { findTypeProblems } from './attw.js';

const folder = mkdtempSync(join(tmpdir(), 'rdsm-package-linters-'));
let passed = 0;
let failed = 0;

try {
  const tarballs = await packAll(folder);
  for (const name of packageNames) {
    const subpaths = subpathsOf(name).filter(({ entry }) => !entry.endsWith('.yaml'));
    if (subpaths.every(({ kind }) => kind === 'data')) {
      console.log(`      @rdsm-events/${name} has only data files, which have no types to be wrong`);
      continue;
    }
    const problems = await findTypeProblems(
      tarballs[name] ?? '',
      subpaths.map(({ entry }) => entry),
    );
    for (const { specifier, entry } of subpaths) report(specifier, problems.get(entry) ?? ['not checked']);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function report(subject: string, problems: string[]): void {
  if (problems.length === 0) passed += 1;
  else failed += 1;
  console.log(problems.length === 0 ? `ok    ${subject}` : `FAIL  ${subject}: ${problems.join(', ')}`);
}
