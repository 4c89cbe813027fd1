import { Type } from '@sinclair/typebox';
import { ts } from 'ts-morph';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../../generator/catalogue/read/read-catalogue.js';
import { validators } from '../../../generator/emitters/validators/index.js';
import { formatFiles } from '../../../generator/print/format.js';
import { defineEvent, Payload } from '../../../spec/define.js';
import { LegalBasis } from '../../../spec/legal-basis.js';
import { eventsPage } from '../../../spec/origin.js';
import { tinySpec } from '../../golden/tiny-spec.js';

// Texts of a spec must never become code.
it('options, descriptions and required references are printed as what they are', async () => {
  const options = [
    "Research || Development && 'Sales' department",
    'another option that makes the whole line long enough',
  ];
  const odd = defineEvent({
    type: 'ODD',
    title: 'Odd',
    summary: 'Odd words.',
    group: 'Talk',
    sources: [eventsPage('Raro')],
    requiresExistingContact: false,
    payload: Payload({
      department: Type.Optional(
        Type.Union(
          options.map((option) => Type.Literal(option)),
          { description: 'One line.\nprocess.exit(9);\u2028process.exit(8);' },
        ),
      ),
      legal_basis: LegalBasis,
    }),
    examples: { one: { legal_basis: { category: 'data_processing', type: 'consent' } } },
  });
  const catalogue = readCatalogue({ ...tinySpec, events: [odd], aliases: {} });
  const files = await formatFiles(await validators.emit(catalogue));
  for (const [path, text] of files) {
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
    expect([path, diagnostics.map(({ messageText }) => messageText)]).toEqual([path, []]);
  }
  const check = files.get('checks/odd.ts') ?? '';
  expect(check).toContain(`"Research || Development && 'Sales' department"`);
  expect(check).not.toMatch(/^\s*process/m);
  expect(files.get('explainers/odd.ts')).toContain('legal_basis: explainLegalBasis');
});
