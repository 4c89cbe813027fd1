import { isBatch, isEvent, validateBatch, validateEvent } from '@rdsm-events/validators';
import { cpuTime, exponentOf } from './cpu-time.js';
import type { GrowingSubject } from './growing-subject.js';

/** How the time of a subject grows. */
export interface Growth {
  points: { size: number; time: number }[];
  exponent: number;
  problems: string[];
}

/** Above this, growth is not linear: caches and garbage collection make up for what is above 1. */
const steepest = 1.3;

/** Less time than this at the largest size is noise. */
const leastTime = 5;

/** This for the largest size is slow, even if it is linear. Generous: machines differ. */
const mostTime = 4000;

/** A busy machine can spoil a measurement, but hardly three of them. */
const attempts = 3;

/** Measures a subject at four sizes. */
export function growthOf(subject: GrowingSubject): Growth {
  let growth = measure(subject);
  for (let attempt = 1; attempt < attempts && growth.problems.length > 0; attempt++) growth = measure(subject);
  return growth;
}

function measure({ largest, make, valid }: GrowingSubject): Growth {
  const points = [largest / 8, largest / 4, largest / 2, largest].map((size) => {
    const value = flat(make(size));
    if (check(value) !== valid) throw new Error(`The verdict at size ${size} is wrong.`);
    return { size, time: cpuTime(() => check(value)) };
  });
  const exponent = exponentOf(points);
  const slowest = Math.max(...points.map(({ time }) => time));
  const problems = [
    ...(exponent > steepest && slowest > leastTime ? [`the time grows with the size to the power of ${exponent}`] : []),
    ...(slowest > mostTime ? [`it takes ${slowest} ms`] : []),
  ];
  return { points, exponent, problems };
}

/** The two functions that a program calls. Other tests compare their results. */
function check(value: unknown): boolean {
  const [is, validate] = Array.isArray(value) ? [isBatch, validateBatch] : [isEvent, validateEvent];
  return [is(value), validate(value).valid].every(Boolean);
}

/** The value with its texts in one piece: `repeat` gives a tree of pieces, and the first to read it pays for that. */
function flat(value: unknown): unknown {
  check(value);
  return value;
}
