import { parseArgs } from 'node:util';
import fc, { type IRawProperty } from 'fast-check';
import { eventTypes } from '../documented/tables.js';
import {
  acceptsDocumentedBatches,
  acceptsTheDocumented,
  breakagesOf,
  findsTheOneFault,
  findsTheSame,
  findsTheSameInAny,
  findsTheSameInBatches,
  findsTwoFaults,
  satisfiesTheDocumented,
} from '../laws/documented-laws.js';

/*
 * The laws between the validators and the documented tables, for as many cases as one has patience for.
 *
 * usage: npm run test:long -- [--cases 10000000] [--seed 1]
 */

const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
const cases = Number(values.cases ?? 10_000_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);

interface Law {
  subject: string;
  property: IRawProperty<unknown, false>;
}

const laws: Law[] = [
  ...eventTypes.flatMap((type) => [
    { subject: `${type}: accepted when drawn from the tables`, property: acceptsTheDocumented(type) },
    { subject: `${type}: satisfies the tables when drawn from the schema`, property: satisfiesTheDocumented(type) },
    { subject: `${type}: same errors when damaged`, property: findsTheSame(type) },
    { subject: `${type}: two errors for two faults`, property: findsTwoFaults(type) },
  ]),
  { subject: 'any event: same errors', property: findsTheSameInAny() },
  { subject: 'batch: accepted when drawn from the tables', property: acceptsDocumentedBatches() },
  { subject: 'batch: same errors when damaged', property: findsTheSameInBatches() },
] as Law[];

// Each broken constraint, as often as the share of the cases allows.
const constraints = eventTypes.flatMap(breakagesOf);
const share = Math.ceil(cases / (laws.length + 1));

console.log(`seed ${seed}, ${cases} cases (repeat with --seed ${seed} --cases ${cases})`);
let total = 0;
let failed = 0;
for (const { subject, property } of laws) report(subject, run(property, share), share);
const each = Math.ceil(share / constraints.length);
const broken = constraints.filter((breakage) => !run(findsTheOneFault(breakage) as IRawProperty<unknown, false>, each));
report(
  `one error for each of ${constraints.length} broken constraints`,
  broken.length === 0,
  each * constraints.length,
);
console.log(`${total} cases`);
console.log(`${laws.length + 1 - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(property: IRawProperty<unknown, false>, numRuns: number): boolean {
  const details = fc.check(property, { seed, numRuns });
  if (details.failed) console.log(fc.defaultReportMessage(details));
  return !details.failed;
}

function report(subject: string, passed: boolean, count: number): void {
  total += count;
  if (!passed) failed++;
  console.log(`${passed ? 'passed' : 'FAILED'}  ${String(count).padStart(9)}  ${subject}`);
}
