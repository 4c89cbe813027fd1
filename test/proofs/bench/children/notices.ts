import { readFileSync } from 'node:fs';
import { validateEvent } from '@rdsm-events/validators';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import { type Duration, measureRounds } from '../measure/rounds.js';

// The process that measures the notices of events next to their validation, on valid events without notices.

export interface NoticesJob extends Duration {
  /** A file of JSON texts, one on a line. */
  file: string;
}

const job: NoticesJob = JSON.parse(process.argv[2] ?? '');
const values = readFileSync(job.file, 'utf8')
  .split('\n')
  .map((text): unknown => JSON.parse(text))
  .filter((event) => noticesOfEvent(event).length === 0);
if (values.length === 0) throw new Error(`Every event of ${job.file} has notices.`);
const subjects = [
  { check: (event: unknown) => validateEvent(event).valid, values },
  { check: (event: unknown) => noticesOfEvent(event).length === 0, values },
];
console.log(JSON.stringify(measureRounds(subjects, job)));
