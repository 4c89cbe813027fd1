import type { Reporter } from '../reporter.js';
import { growingArrays } from './arrays.js';
import { growthOf } from './growth.js';
import { texts } from './strings.js';

/** Time in proportion to the size, up to ten megabytes and a million members. */
export function proveGrowth(reporter: Reporter): void {
  reporter.heading(
    'CPU time of is and validate together, in ms, at four sizes; the exponent of its growth; and the largest in copies by JSON',
  );
  for (const subject of [...texts, ...growingArrays]) {
    const { points, exponent, ratio, problems } = growthOf(subject);
    const times = points.map(({ size, time }) => `${size.toLocaleString('en')}: ${time.toFixed(1)}`);
    reporter.line(
      `${subject.name}: ${times.join(', ')}; exponent ${exponent.toFixed(2)}; ${ratio.toFixed(1)} copies`,
      problems,
    );
  }
}
