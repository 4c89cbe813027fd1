import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../generator/catalogue/read/read-catalogue.js';
import { compareCatalogues } from '../../../generator/changes/compare-catalogues.js';
import { findCounterexamples } from '../../../generator/changes/counterexamples/find-counterexamples.js';
import { printChangelog } from '../../../generator/changes/report/changelog.js';
import { printReport } from '../../../generator/changes/report/print-report.js';
import { emitValidators } from '../../../generator/commands/changes/emit-validator.js';
import { ours } from '../../../spec/origin.js';
import { tinySpec } from '../../golden/tiny-spec.js';
import { addField, definition, edited, event, field, ofKind, payload, reformat, removeField, shape } from './edits.js';

const before = readCatalogue(tinySpec);

/** The tiny spec with a small change of every kind. */
const after = edited(before, (c) => {
  addField(payload(c, 'GREETING'), 'language', { kind: 'string', description: 'Language.' }, 'required');
  removeField(payload(c, 'GREETING'), 'loud');
  shape(c, 'GREETING', 'mood', 'enum').values.splice(0, 1, 'Merry');
  reformat(c, 'date-time', (pattern) => pattern.replace('[Tt]', 'T'));
  for (const rule of payload(c, 'GREETING').rules) {
    if (rule.kind === 'emptyWhen') rule.condition.pattern = '^[[({]';
    rule.origin = ours('A code is never more than a code.');
  }
  for (const { type } of c.events) shape(c, type, 'email', 'string').description = 'Email address of the contact.';
  field(payload(c, 'FAREWELL_SAID'), 'value').shape = { kind: 'integer', description: 'What it was worth.' };
  const { shape: ground } = field(definition(c, 'CommunicationsLegalBasis', 'object'), 'type');
  ofKind(ground, 'enum').values.push('credit_protection');
  event(c, 'FAREWELL_SAID').requiresExistingContact = false;
  c.aliases.payload = { ...c.aliases.payload, mail: 'email' };
});

// `npx vitest run --project events test/unit/changes/golden.test.ts -u` writes the expected files; read them.
describe('The report', async () => {
  const find = async () =>
    findCounterexamples(compareCatalogues(before, after), { before, after }, await emitValidators({ before, after }));
  const found = await find();

  it('contains every change, the worst first, with counterexamples', async () => {
    await expect(printReport(found, '@rdsm-events/openapi@1.0.0', before)).toMatchFileSnapshot('expected/report.txt');
  });

  it('is the same on every run', async () => {
    expect(printReport(await find(), '@rdsm-events/openapi@1.0.0', before)).toBe(
      await readFile(new URL('expected/report.txt', import.meta.url), 'utf8'),
    );
  });

  it('becomes a changelog, without origins', async () => {
    const changes = found.changes.map(({ change }) => change);
    await expect(printChangelog(changes, before)).toMatchFileSnapshot('expected/changelog.md');
  });
});
