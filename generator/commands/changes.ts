import { fileURLToPath } from 'node:url';
import { spec } from '../../spec/index.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { readCatalogue } from '../catalogue/read/read-catalogue.js';
import { type Baseline, readBaseline } from './changes/read-baseline.js';
import { runCommand } from './command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = `Usage: npm run changes [-- --check] [-- --from <release>]

Compares the spec with the last release, reports what changed for senders of events, and writes the changesets.

  --check          Write nothing. Exit with 1 if the version bump of the changesets is too small for the changes.
  --from <release> Compare with a git reference, or a published package such as @rdsm-events/openapi@1.2.0.
  --help           Print this text.
`;

await runCommand(usage, { check: { type: 'boolean' }, from: { type: 'string' } }, async ({ values }) => {
  const after = readCatalogue(spec);
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
  const { findCounterexamples } = await import('../changes/counterexamples/find-counterexamples.js');
  const { emitValidators } = await import('./changes/emit-validator.js');
  const { printReport } = await import('../changes/report/print-report.js');
  const { updateChangesets } = await import('./changes/update-changesets.js');
  const catalogues = { before: before.catalogue, after };
  const found = compareCatalogues(before.catalogue, after);
  const checked =
    found.length === 0
      ? { changes: [], events: 0 }
      : findCounterexamples(found, catalogues, await emitValidators(catalogues));
  process.stdout.write(printReport(checked, before.name, before.catalogue));
  const changes = checked.changes.map(({ change }) => change);
  const { lines, isEnough } = await updateChangesets(root, changes, before, after, isCheck);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return isEnough ? 0 : 1;
}
