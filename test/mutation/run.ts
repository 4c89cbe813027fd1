import { Laws } from './laws/laws.js';
import { Sample } from './laws/sample.js';
import { printLabel } from './mutant.js';
import { trial } from './trial.js';
import { tryCode } from './try-code.js';
import { readValidators } from './validators-program.js';

const program = readValidators();
const laws = new Laws(new Sample(1));
const t0 = performance.now();
const all = laws.all();
console.log('laws', all.length, Math.round(performance.now() - t0));
console.log(
  'baseline',
  trial((p) => program.load(p), all),
  Math.round(performance.now() - t0),
);
let k = 0,
  n = 0;
const only = process.argv[2];
for (const path of program.paths()) {
  if (only && !new RegExp(only).test(path)) continue;
  const t = performance.now();
  const outs = tryCode(path, program, laws);
  const killed = outs.filter((o) => o.caughtBy);
  k += killed.length;
  n += outs.length;
  console.log(path, killed.length, outs.length, Math.round(performance.now() - t));
  for (const o of outs) if (!o.caughtBy) console.log('   SURVIVED', printLabel(o.label));
}
console.log(k, n);
