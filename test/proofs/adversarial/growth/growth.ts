import { isBatch, isEvent, validateBatch, validateEvent } from '@rdsm-events/validators';
import { cpuTime, exponentOf } from './cpu-time.js';
import type { GrowingSubject } from './growing-subject.js';

/** How the time of a subject grows. */
export interface Growth {
  points: { size: number; time: number }[];
  exponent: number;
  /** The time of the largest size over that of a copy by way of JSON; 0 where there is too little to measure. */
  ratio: number;
  problems: string[];
}

/** Growth is linear up to this, relative to merely reading the value: reading large objects is not linear in V8. */
const maxExponent = 1.3;

/** Less time than this at the largest size is noise. */
const minTime = 5;

/** More than this many times the time of writing the value as JSON and reading it again is slow, even if it is linear. */
const maxRatio = 100;

/** A busy machine can spoil a measurement, but hardly all of them. */
const attempts = 5;

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
    return { size, time: cpuTime(() => check(value)), readTime: cpuTime(() => read(value)) };
  });
  const exponent = exponentOf(points);
  const reading = exponentOf(points.map(({ size, readTime }) => ({ size, time: Math.max(readTime, minTime / 10) })));
  const limit = maxExponent * Math.max(1, reading);
  const slowest = Math.max(...points.map(({ time }) => time));
  const value = make(largest);
  const ratio = slowest > minTime ? slowest / cpuTime(() => copy(value)) : 0;
  const problems = [
    ...(exponent > limit && slowest > minTime ? [`the time grows with the size to the power of ${exponent}`] : []),
    ...(ratio > maxRatio ? [`it takes ${ratio} times as long as JSON.stringify and JSON.parse`] : []),
  ];
  return { points, exponent, ratio, problems };
}

/** The two functions that a program calls. Other tests compare their results. */
function check(value: unknown): boolean {
  const [is, validate] = Array.isArray(value) ? [isBatch, validateBatch] : [isEvent, validateEvent];
  return [is(value), validate(value).valid].every(Boolean);
}

/** Reads every field and item of a value. */
function read(value: unknown): void {
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const key of Object.keys(next)) waiting.push((next as Record<string, unknown>)[key]);
  }
}

/** A copy of a value by way of JSON. */
function copy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The value with its strings in one piece: `repeat` makes a tree of pieces, which the first reader flattens. */
function flat(value: unknown): unknown {
  check(value);
  return value;
}
