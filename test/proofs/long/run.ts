import { parseArgs } from 'node:util';
import fc, { type IRawProperty } from 'fast-check';
import { eventTypes } from '../../../generator/catalogue/documents.js';
import {
  acceptsDocumentedBatches,
  acceptsTheDocumented,
  findsEachFault,
  findsTheSame,
  findsTheSameInAny,
  findsTheSameInBatches,
  findsTwoFaults,
  mutationsOf,
  satisfiesTheDocumented,
} from '../../properties/documentation-properties.js';
import {
  findsThePlacesOfAjv,
  findsThePlacesOfAjvInAny,
  findsThePlacesOfAjvInBatches,
} from '../../properties/path-properties.js';

/*
 * The properties of the validators, the documented tables and ajv, for any number of cases.
 *
 * usage: npm run test:long -- [--cases 10000000] [--seed 1] [--only ajv], which keeps the properties with that word
 */

const { values } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string', default: '' } },
});
const cases = Number(values.cases ?? 10_000_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);

interface Law {
  subject: string;
  property: IRawProperty<unknown, false>;
}

const all: Law[] = [
  ...eventTypes.flatMap((type) => [
    { subject: `${type}: accepted when drawn from the tables`, property: acceptsTheDocumented(type) },
    { subject: `${type}: satisfies the tables when drawn from the schema`, property: satisfiesTheDocumented(type) },
    { subject: `${type}: same errors when damaged`, property: findsTheSame(type) },
    { subject: `${type}: two errors for two faults`, property: findsTwoFaults(type) },
    { subject: `${type}: errors where ajv finds some`, property: findsThePlacesOfAjv(type) },
  ]),
  { subject: 'any event: same errors', property: findsTheSameInAny() },
  { subject: 'batch: accepted when drawn from the tables', property: acceptsDocumentedBatches() },
  { subject: 'batch: same errors when damaged', property: findsTheSameInBatches() },
  { subject: 'any event: errors where ajv finds some', property: findsThePlacesOfAjvInAny() },
  { subject: 'batch: errors where ajv finds some', property: findsThePlacesOfAjvInBatches() },
] as Law[];
const properties = all.filter(({ subject }) => subject.includes(values.only));

// Each broken constraint, as often as the share of the cases allows.
const constraints = eventTypes.flatMap(mutationsOf);
const constraintsLaw = `one error for each of ${constraints.length} broken constraints`;
const isWhole = constraintsLaw.includes(values.only);
const count = properties.length + (isWhole ? 1 : 0);
const share = Math.ceil(cases / Math.max(count, 1));

console.log(`seed ${seed}, ${cases} cases (repeat with --seed ${seed} --cases ${cases})`);
let total = 0;
let failed = count === 0 ? 1 : 0;
for (const { subject, property } of properties) report(subject, run(property, share), share);
if (isWhole) breakConstraints();
console.log(`${total} cases`);
console.log(`${Math.max(count - failed, 0)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function breakConstraints(): void {
  const each = Math.ceil(share / constraints.length);
  const broken = eventTypes.filter((type) => !run(findsEachFault(type) as IRawProperty<unknown, false>, each));
  report(constraintsLaw, broken.length === 0, each * constraints.length);
}

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
