import { expect, it } from 'vitest';
import { readCatalogue } from '../../generator/catalogue/read/read-catalogue.js';
import { checkExamples } from '../../generator/check-examples.js';
import { spec } from '../../spec/index.js';

const events = readCatalogue(spec).events.slice(0, 1);
const files = (code: string) =>
  new Map([
    ['index.ts', `import { errors } from './errors.js';\n${code}`],
    [
      'errors.ts',
      code.includes('broken')
        ? 'export const'
        : "export const errors = [{ error_type: 'INVALID', path: '$.body' }] as const;",
    ],
  ]);

it('examples that the generated validators reject are reported, with file, location, problem and fix', () => {
  expect(checkExamples(events, files('export const validateConversion = (body: unknown) => ({ errors });'))[0]).toEqual(
    {
      file: 'spec/events/conversion.ts',
      location: `CONVERSION.examples.${events[0]?.examples[0]?.name}`,
      problem: 'The generated validator rejects it: INVALID at $.body.',
      fix: 'Correct the example; if it is valid, report this as an error of the generator.',
    },
  );
});

it('examples that they accept are no problem', () => {
  expect(
    checkExamples(events, files('export const validateConversion = () => ({ valid: true, found: errors });')),
  ).toEqual([]);
});

it('validators that do not parse are reported', () => {
  expect(checkExamples(events, files('export const broken = errors;'))).toEqual([
    expect.objectContaining({ problem: expect.stringMatching(/^The generated validators do not run: /) }),
  ]);
});
