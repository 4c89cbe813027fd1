import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventTypes } from '../../../generator/catalogue/documents.js';
import { Laws } from './laws/laws.js';
import { Sample } from './laws/sample.js';
import { trial } from './trial.js';
import { readValidators } from './validators-program.js';

/*
 * The laws that catch the mutants (npm run test:mutation) hold of the validators as they are.
 */

const program = readValidators();
const laws = new Laws(new Sample(fc.readConfigureGlobal()?.seed ?? 0));
const load = (path: string) => program.load(path);

describe('the validators keep every law', () => {
  it.each(eventTypes)('about %s', (type) => {
    expect(trial(load, laws.ofEvent(type))).toBeUndefined();
  });

  it('about the union, batches, formats, names and limits', () => {
    expect(trial(load, laws.ofOthers())).toBeUndefined();
  });
});
