import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parentPort } from 'node:worker_threads';
import { isEvent } from '@rdsm-events/validators';

// The thread of a pipeline: it reads texts, a line each, parses them, and validates the events or does not.

export interface StreamJob {
  file: string;
  validates: boolean;
}

parentPort?.on('message', async ({ file, validates }: StreamJob) => {
  let events = 0;
  for await (const line of createInterface({ input: createReadStream(file, { highWaterMark: 1 << 20 }) })) {
    const event: unknown = JSON.parse(line);
    if (!validates || isEvent(event)) events++;
  }
  parentPort?.postMessage(events);
});
