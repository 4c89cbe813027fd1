import { connect, openQueue } from './queue.mjs';

// Counts the events by what became of them: node report.mjs
const connection = connect();
const queue = openQueue(connection);
const counts = { accepted: 0, rejected: 0, unknown: 0, failed: 0, waiting: 0 };
const jobs = await queue.getJobs(['completed', 'failed', 'waiting', 'active', 'delayed', 'prioritized', 'paused']);
for (const { returnvalue, failedReason, finishedOn, data } of jobs) {
  if (finishedOn === undefined) counts.waiting += data.events.length;
  else if (returnvalue === null || failedReason !== undefined) counts.failed += data.events.length;
  else for (const name of Object.keys(counts)) counts[name] += returnvalue[name] ?? 0;
}
console.log(JSON.stringify(counts));
await queue.close();
connection.disconnect();
