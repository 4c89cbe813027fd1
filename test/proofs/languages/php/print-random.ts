import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { eventNames } from '../../../../generator/catalogue/names.js';
import { readSpec } from '../../../../generator/catalogue/read/read-catalogue.js';
import { readRuntime } from '../../../../generator/commands/read-runtime.js';
import { filesOf, generate } from '../../../../generator/index.js';
import { loadGenerated } from '../../../../generator/load-generated.js';
import { bodies } from '../../../support/random-specs/compare.js';
import { randomSpec } from '../../../support/random-specs/random-spec.js';

/*
 * Writes the package for PHP of a spec that is drawn from the whole model, and prints values with the errors and notices of
 * the validators in TypeScript, as ../drawn/print.ts does. Prints nothing for a seed without a spec.
 * usage: tsx test/proofs/languages/php/print-random.ts SEED VALUES FOLDER
 */

const [seed = 0, values = 0] = process.argv.slice(2, 4).map(Number);
const folder = process.argv[4] ?? '';

const drawn = randomSpec(seed);
if (drawn !== undefined && readSpec(drawn.spec).problems.length === 0) {
  const artefacts = ['validators', 'php'].map((name) => ({ name }));
  const files = filesOf(await generate(drawn.spec, await readRuntime(), artefacts));
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    if (!path.startsWith('php/')) continue;
    const file = join(folder, path.slice('php/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const load = loadGenerated(files);
  const validators = load('validators/index.ts') as Record<string, (value: unknown) => { errors?: object[] }>;
  const notices = load('validators/notices.ts') as Record<string, (value: unknown) => object[]>;
  for (const { type } of drawn.spec.events) {
    const names = eventNames(type);
    for (const value of fc.sample(bodies(type, drawn.payloads), { seed, numRuns: values })) {
      const errors = validators[names.validate]?.(value).errors ?? [];
      const line = {
        name: names.file,
        text: JSON.stringify(value),
        errors,
        notices: notices[names.noticesOf]?.(value),
      };
      console.log(JSON.stringify(line));
    }
  }
}
