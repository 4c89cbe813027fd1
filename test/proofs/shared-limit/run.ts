import { sharesTheLimit } from './crash.js';
import { installExample } from './example.js';
import { addsOtherEvents, countsARepeatedJobAsAccepted, countsEventsWithoutUuidAsUnknown } from './outcomes.js';
import { installRedis } from './redis.js';

/*
 * The programs of packages/client/examples/bullmq.
 *
 * usage: npm run test:shared-limit [-- NAME…], where a name is a part of the names below.
 */

/** Throws what is wrong; returns the figures. */
const subjects: Record<string, () => Promise<string>> = {
  'files: other events are added': addsOtherEvents,
  'repeated: a job that failed once is accepted': countsARepeatedJobAsAccepted,
  'uuids: events without one are unknown': countsEventsWithoutUuidAsUnknown,
  'crash: two workers share the limit, one is killed': sharesTheLimit,
};

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
const problem = installRedis();
if (problem) console.log(`skipped: ${problem}`);
else await installExample();
for (const [name, prove] of problem ? [] : Object.entries(subjects)) {
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
process.exitCode = failed > 0 ? 1 : 0;
