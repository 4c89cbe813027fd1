import { parseArgs } from 'node:util';
import { killed } from './killed.js';
import { load } from './load.js';
import { longBodies } from './long-bodies.js';
import { noise } from './noise.js';
import type { Outcome } from './outcome.js';
import { slowSenders } from './slow-senders.js';

/*
 * A sandbox under load and under attack, each in a process of its own.
 *
 * usage: npm run test:sandbox -- [--requests NUMBER]
 */

const { values } = parseArgs({ options: { requests: { type: 'string', default: '200000' } } });
const requests = Number(values.requests);
if (!Number.isSafeInteger(requests) || requests < 1000) throw new Error('--requests must be an integer from 1000.');

let failed = 0;
const proofs: (() => Promise<Outcome>)[] = [() => load(requests), longBodies, noise, killed, slowSenders];
for (const proof of proofs) {
  const { subject, figures, problems } = await proof();
  console.log(`${problems.length === 0 ? 'passed' : 'FAILED'} ${subject}`);
  for (const line of [...figures, ...problems]) console.log(`         ${line}`);
  if (problems.length > 0) failed += 1;
}
console.log(`${proofs.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
