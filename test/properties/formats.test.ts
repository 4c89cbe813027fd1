import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateTimes, emails } from '../../packages/testing/src/arbitraries/any-style.js';
import { nearDateTimes, nearEmails } from '../support/arbitraries/strings.js';
import { catalogue } from '../support/catalogue.js';
import { growthOf } from '../support/growth.js';
import { isDateTime, isEmail } from '../support/oracles/formats.js';

const numRuns = 20_000;

describe.each([
  { format: 'date-time', isRight: isDateTime, right: dateTimes, near: nearDateTimes },
  { format: 'email', isRight: isEmail, right: emails, near: nearEmails },
])('the pattern of $format', ({ format, isRight, right, near }) => {
  const pattern = new RegExp(catalogue.formats[format]?.pattern ?? '(?!)');

  it('matches exactly what arithmetic and the definition accept', () => {
    fc.assert(
      fc.property(fc.oneof(right, near, fc.string()), (text) => {
        expect(pattern.test(text)).toBe(isRight(text));
      }),
      { numRuns },
    );
  });

  it('matches what is right', () => {
    fc.assert(fc.property(right, (text) => pattern.test(text)));
  });

  it('takes time in proportion to the length', () => {
    const worst =
      format === 'email'
        ? '@'.padStart(200_001, 'a').padEnd(400_000, 'b ')
        : `2020-01-01T00:00:00.${'1'.repeat(400_000)}x`;
    const read = (length: number) => () => {
      for (let run = 0; run < 20; run++) pattern.test(worst.slice(0, length));
    };
    // Ten times the text: a hundred times the time, were it quadratic.
    expect(growthOf(read, 40_000, 400_000)).toBeLessThan(60);
  });
});

it('knows every day of four centuries', () => {
  const pattern = new RegExp(catalogue.formats['date-time']?.pattern ?? '(?!)');
  for (let year = 1880; year <= 2280; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 28; day <= 31; day++) {
        const date = [year, String(month).padStart(2, '0'), day].join('-');
        const isReal = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ?? false;
        expect([date, pattern.test(`${date}T00:00:00Z`)]).toEqual([date, isReal]);
      }
    }
  }
});
