import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const repeats = 5;

/** V8 interprets a regular expression at first, and forgets the compiled one when memory is cleaned. */
const warmUps = 2;

/** A run of this many milliseconds is its own warm-up, and noise is small in it: it is not repeated. */
const longRun = 300;

/** Milliseconds of CPU time that a function takes: the median of several runs, or one long run. */
export function cpuTime(run: () => unknown): number {
  collectGarbage();
  for (let left = warmUps; left > 0; left--) {
    const time = once(run);
    if (time >= longRun) return time;
  }
  const times = Array.from({ length: repeats }, () => once(run)).sort((a, b) => a - b);
  return times[Math.floor(repeats / 2)] ?? 0;
}

function once(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The exponent of the power that fits times at sizes best: 1 is linear. */
export function exponentOf(points: readonly { size: number; time: number }[]): number {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(Math.max(time, 0.01))] as const);
  const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [meanSize, meanTime] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [size, time]) => sum + (size - meanSize) * (time - meanTime), 0);
  return covariance / logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
}
