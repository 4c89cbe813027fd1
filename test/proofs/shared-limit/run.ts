import { proveSubjects } from '../prove-subjects.js';
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

const problem = installRedis();
if (problem) console.log(`skipped: ${problem}`);
else await installExample();
const { failed } = await proveSubjects(problem ? {} : subjects, process.argv.slice(2));
process.exitCode = failed > 0 ? 1 : 0;
