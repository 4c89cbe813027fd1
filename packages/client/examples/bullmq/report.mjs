import { connect, openQueue } from './queue.mjs';

// Counts the events by what became of them: node report.mjs
const connection = connect();
const queue = openQueue(connection);
const counts = { accepted: 0, rejected: 0, unknown: 0, failed: 0, waiting: 0 };
const jobs = await queue.getJobs(['completed', 'failed', 'waiting', 'active', 'delayed', 'prioritized', 'paused']);
for (const job of jobs) {
  // A job that was repeated keeps the reason of its first failure, so that only its state shows how it ended.
  const state = await job.getState();
  if (state === 'failed') counts.failed += job.data.events.length;
  else if (state !== 'completed') counts.waiting += job.data.events.length;
  else {
    // It may have ended after it was read.
    const { returnvalue } = await queue.getJob(job.id);
    for (const name of Object.keys(counts)) counts[name] += returnvalue[name] ?? 0;
  }
}
console.log(JSON.stringify(counts));
await queue.close();
connection.disconnect();
