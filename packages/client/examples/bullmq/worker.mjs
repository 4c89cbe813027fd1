import { Worker } from 'bullmq';
import { connect, limiter, openQueue, queueName } from './queue.mjs';
import { sendBatch } from './send-batch.mjs';

// Sends the batches of the queue, together with every other worker: node worker.mjs
const connection = connect();
const queue = openQueue(connection);
/** After this time without a sign of life of its worker, a job is given to another one. */
const lockDuration = Number(process.env.LOCK_MS ?? 30_000);
const worker = new Worker(queueName, processJob, {
  connection,
  limiter,
  lockDuration,
  stalledInterval: lockDuration,
  maxStalledCount: 100,
});

/**
 * Sends one batch. The progress of the job is what another worker knows of it if this one crashes:
 *
 * - none: nothing was sent. The job is done from the beginning.
 * - `sending`: the API may have recorded the events, and has no idempotency key. They are reported, not sent again.
 * - `divided`: the batch was rejected, and its halves become jobs. Jobs with the same identifier are added once.
 */
async function processJob(job) {
  const { events } = job.data;
  if (job.progress === 'sending') return { unknown: events.length };
  if (job.progress === 'divided') return divide(job);
  await job.updateProgress('sending');
  const outcome = await sendBatch(events);
  // After the response of a gateway, the API may have recorded the events.
  if (outcome.kind === 'unavailable' && !outcome.retryable) return { unknown: events.length };
  switch (outcome.kind) {
    case 'accepted':
      // Without a UUID for each event, it is not known which of them were accepted.
      if (outcome.eventUuids.length !== events.length) return { unknown: events.length };
      return { accepted: events.length, uuids: outcome.eventUuids };
    case 'rejected':
      // One event may be what keeps back all others.
      if (events.length === 1) return { rejected: 1, errors: outcome.errors };
      await job.updateProgress('divided');
      return divide(job);
    case 'rateLimited':
      // Somebody else sends with this account. No worker sends anything in this time; the job is not failed.
      await job.updateProgress('');
      await worker.rateLimit(outcome.retryAfterMs ?? 60_000);
      throw Worker.RateLimitError();
    case 'unreachable':
    case 'unauthorized':
    case 'unavailable':
      await job.updateProgress('');
      throw new Error(outcome.kind);
    default:
      return { unknown: events.length };
  }
}

async function divide({ id, data: { events } }) {
  const middle = Math.ceil(events.length / 2);
  const halves = [events.slice(0, middle), events.slice(middle)];
  await queue.addBulk(
    halves.map((half, at) => ({ name: 'batch', data: { events: half }, opts: { jobId: `${id}-${at}` } })),
  );
  return { divided: events.length };
}

process.once('SIGTERM', async () => {
  await worker.close();
  await queue.close();
  connection.disconnect();
});
