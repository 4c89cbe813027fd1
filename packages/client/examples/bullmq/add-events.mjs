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

const connection = connect();
const queue = openQueue(connection);
let jobs = 0;
for (const batch of readBatches()) {
  // With an identifier of its own, a batch is in the queue once, also if this program is started again.
  await queue.add('batch', { events: batch }, { jobId: `batch-${jobs++}` });
}
console.log(`${events} events in ${jobs} jobs`);
await queue.close();
connection.disconnect();
