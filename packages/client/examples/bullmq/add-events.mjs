import { createHash } from 'node:crypto';
import { conversion, splitBatch } from '@rdsm-events/builders';
import { connect, openQueue } from './queue.mjs';

// Adds events to the queue, a batch per job: node add-events.mjs [300] [5]
const events = Number(process.argv[2] ?? 300);
const eventsPerBatch = Number(process.argv[3] ?? 5);

/** The builders validate: what is in the queue can be sent. In real life the events come from a file or a database. */
function* readEvents() {
  for (let index = 0; index < events; index++) {
    yield conversion({ conversion_identifier: `event-${index}`, email: `contact${index}@example.com` });
  }
}

/** `splitBatch` keeps the batches below the limit of a request; here they are smaller, so that there is more to see. */
function* readBatches() {
  for (const batch of splitBatch(readEvents())) {
    for (let at = 0; at < batch.length; at += eventsPerBatch) yield batch.slice(at, at + eventsPerBatch);
  }
}

/** Names what is sent: the same events have the same name. Of a file, hash the bytes. */
function hashEvents() {
  const hash = createHash('sha256');
  for (const event of readEvents()) hash.update(JSON.stringify(event));
  return hash.digest('hex').slice(0, 16);
}

const source = hashEvents();
const connection = connect();
const queue = openQueue(connection);
let jobs = 0;
for (const batch of readBatches()) {
  // A batch is in the queue once, also if this program is started again: jobs with the same identifier are added once, also
  // after they were done. So the identifier names the source, or those of the next source would not be added.
  await queue.add('batch', { events: batch }, { jobId: `${source}-${jobs++}` });
}
console.log(`${events} events in ${jobs} jobs`);
await queue.close();
connection.disconnect();
