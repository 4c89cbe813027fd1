import { Queue } from 'bullmq';
import { Redis } from 'ioredis';

/** The limit of the account, which all workers share. The documented one of most plans is 120. */
const requestsPerMinute = Number(process.env.REQUESTS_PER_MINUTE ?? 120);

export const queueName = 'rdsm-events';

/**
 * One job at a time, evenly spread: however a minute is measured, no more requests fall into it. The twentieth that is kept
 * free makes up for requests that take different times to arrive.
 */
export const limiter = { max: 1, duration: Math.ceil(60_000 / (requestsPerMinute * 0.95)) };

/** A job that fails is repeated; each waits twice as long as the one before, up to about a quarter of an hour. */
export const jobOptions = { attempts: 10, backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 } };

export function connect() {
  // BullMQ waits for Redis as long as it takes.
  return new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null });
}

export function openQueue(connection) {
  return new Queue(queueName, { connection, defaultJobOptions: jobOptions });
}
