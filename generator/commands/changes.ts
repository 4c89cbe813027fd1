import { fileURLToPath } from 'node:url';
import { spec } from '../../spec/index.js';
import { readCatalogue } from '../catalogue/read/read-catalogue.js';
import { type Baseline, readBaseline } from '../changes/read-baseline.js';
import type { Catalogue } from '../legacy/catalogue.js';
import { toLegacy } from '../legacy/to-legacy.js';
import { runCommand } from './command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = `Usage: npm run changes [-- --check] [-- --from <release>]

Compares the spec with the last release, reports what changed for senders of events, and writes the changesets.

  --check          Write nothing. Exit with 1 if the version bump of the changesets is too small for the changes.
  --from <release> Compare with a git reference, or a published package such as @rdsm-events/openapi@1.2.0.
  --help           Print this text.
`;

await runCommand(usage, { check: { type: 'boolean' }, from: { type: 'string' } }, async ({ values }) => {
  const after = toLegacy(readCatalogue(spec));
  const before = await readBaseline(root, values.from);
  if ('reason' in before) {
    const types = after.events.map(({ type }) => type).join(', ');
    process.stdout.write(
      `${before.reason}\nThere is no release to compare with: all ${after.events.length} events are new (${types}).\n`,
    );
    return 0;
  }
  return report(before, after, values.check === true);
});

async function report(before: Baseline, after: Catalogue, isCheck: boolean): Promise<number> {
  // Loaded late: the usage needs no compiler.
  const { compareCatalogues } = await import('../changes/compare-catalogues.js');
  const { prove } = await import('../changes/prove/prove.js');
  const { validatorOf } = await import('../changes/prove/emit-validators.js');
  const { printReport } = await import('../changes/report/print-report.js');
  const found = compareCatalogues(before.catalogue, after);
  const proof =
    found.length > 0 ? prove(found, before.catalogue, after, await validatorOf(after)) : { shown: [], drawn: 0 };
  process.stdout.write(printReport(proof, before.name, before.catalogue));
  const { settle } = await import('../changes/changesets/settle.js');
  const changes = proof.shown.map(({ change }) => change);
  const { lines, isEnough } = await settle(root, changes, before, after, isCheck);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return isEnough ? 0 : 1;
}
