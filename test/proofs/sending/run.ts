import { sendsAMillionEvents } from './memory.js';
import { sendsToASandbox } from './sandbox.js';

/*
 * The client with many events, and with a server.
 *
 * usage: npm run test:sending [-- NAME…], where a name is a part of the names below.
 */

/** Throws what is wrong; returns the figures. */
const subjects: Record<string, () => Promise<string>> = {
  'memory: flat on 1,000,000 events': sendsAMillionEvents,
  'sandbox: over HTTP, with faults, limits and aborts': sendsToASandbox,
};

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const [name, prove] of Object.entries(subjects)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  try {
    console.log(`passed ${name}: ${await prove()}`);
    passed++;
  } catch (error) {
    console.log(`FAILED ${name}: ${error instanceof Error ? error.stack : error}`);
    failed++;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
