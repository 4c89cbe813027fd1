import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { spec } from '../../spec/index.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { SpecError } from '../catalogue/problem.js';
import { readCatalogue } from '../catalogue/read/read-catalogue.js';
import { type Baseline, BaselineError, readBaseline } from './read-baseline.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = `Usage: npm run changes [-- --check] [-- --from <release>]

Compares the spec with the last release, reports what changed, and writes the changesets.

  --check          Write nothing. Exit with 1 when the changesets give a lower version than the changes require.
  --from <release> Compare with a git reference, or a published package such as @rdsm-events/openapi@1.2.0.
  --help           Print this text.
`;

/** Compares, reports, and writes or checks. Returns the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, from: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
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
}

async function report(before: Baseline, after: Catalogue, isCheck: boolean): Promise<number> {
  // Loaded late: the usage needs no compiler.
  const { compareCatalogues } = await import('./compare-catalogues.js');
  const { findCounterexamples } = await import('./counterexamples/find-counterexamples.js');
  const { emitValidator } = await import('./counterexamples/emit-validators.js');
  const { printReport } = await import('./report/print-report.js');
  const { updateChangesets } = await import('./changesets/update-changesets.js');
  const catalogues = { before: before.catalogue, after };
  const found = compareCatalogues(before.catalogue, after);
  const checked =
    found.length === 0
      ? { changes: [], events: 0 }
      : findCounterexamples(found, catalogues, {
          before: await emitValidator(before.catalogue),
          after: await emitValidator(after),
        });
  process.stdout.write(printReport(checked, before.name, before.catalogue));
  const changes = checked.changes.map(({ change }) => change);
  const { lines, isEnough } = await updateChangesets(root, changes, before, after, isCheck);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return isEnough ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof SpecError || error instanceof BaselineError) process.stderr.write(`${error.message}\n`);
  else if (isUsageError(error)) process.stderr.write(`${error.message}\n\n${usage}`);
  else throw error;
  process.exitCode = 1;
}

function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
