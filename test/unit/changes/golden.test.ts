import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { changelogOf } from '../../../generator/changes/changesets/text.js';
import { compareCatalogues } from '../../../generator/changes/compare-catalogues.js';
import { validatorOf } from '../../../generator/changes/prove/emit-validators.js';
import { prove } from '../../../generator/changes/prove/prove.js';
import { printReport } from '../../../generator/changes/report/print-report.js';
import { readCatalogue } from '../../../generator/legacy/read-catalogue.js';
import { tinySpec } from '../../golden/tiny-spec.js';
import { event, field, fields, reformat, required } from './edits.js';

/** The tiny spec, changed a little everywhere. */
function changed() {
  const after = structuredClone(readCatalogue(tinySpec));
  fields(after, 'GREETING').language = { type: 'string', description: 'Language that was spoken.' };
  required(after, 'GREETING').push('language');
  delete fields(after, 'GREETING').loud;
  field(after, 'GREETING', 'mood').enum?.splice(0, 1, 'Merry');
  reformat(after, 'date-time', (pattern) => pattern.replace('[Tt]', 'T'));
  const { not } = event(after, 'GREETING').payload;
  if (not?.properties) not.properties.source = { ...not.properties.source, pattern: '^[[({]' };
  for (const { type } of after.events) {
    field(after, type, 'email').description = 'Email address of the contact.';
  }
  field(after, 'FAREWELL_SAID', 'value').type = 'integer';
  const { CommunicationsLegalBasis } = after.definitions;
  CommunicationsLegalBasis?.properties?.type?.enum?.push('credit_protection');
  event(after, 'FAREWELL_SAID').requiresExistingContact = false;
  after.aliases.correo = 'email';
  return after;
}

// The whole report in view. `npx vitest run test/changes -u` writes it; read what it wrote.
describe('The report', async () => {
  const before = readCatalogue(tinySpec);
  const after = changed();
  const proof = prove(compareCatalogues(before, after), before, after, await validatorOf(after));

  it('tells every change, the worst first, and shows what breaks', async () => {
    await expect(printReport(proof, '@rdsm-events/openapi@1.0.0', before)).toMatchFileSnapshot('expected/report.txt');
  });

  it('is the same on every run', async () => {
    const again = prove(compareCatalogues(before, after), before, after, await validatorOf(after));
    expect(printReport(again, '@rdsm-events/openapi@1.0.0', before)).toBe(
      await readFile(new URL('expected/report.txt', import.meta.url), 'utf8'),
    );
  });

  it('becomes a changelog', async () => {
    const changes = proof.shown.map(({ change }) => change);
    await expect(changelogOf(changes, before)).toMatchFileSnapshot('expected/changelog.md');
  });
});
