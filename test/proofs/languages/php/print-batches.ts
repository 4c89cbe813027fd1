import { RdsmValidationError, splitBatch } from '@rdsm-events/builders';
import fc from 'fast-check';

/*
 * Prints lists of events with a limit, and how TypeScript splits them, as JSON Lines: what batches.php compares. PHP escapes
 * what is not ASCII, and slashes: lists with either are split there at other places.
 * usage: tsx test/proofs/languages/php/print-batches.ts COUNT
 */

const text = fc.oneof(
  { weight: 20, arbitrary: fc.stringMatching(/^[a-z0-9 "\\]{0,30}$/) },
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('a/b', '€', '😀', '\u2028', '\u0000'),
);
const event = fc.record(
  { name: text, count: fc.integer(), more: fc.array(text, { maxLength: 3 }) },
  { requiredKeys: [] },
);
const noEvent = fc.constantFrom(null, [], [1], 1, 'x', true);
const anyEvent = fc.oneof({ weight: 40, arbitrary: event as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: noEvent });
const list = fc.record({ events: fc.array(anyEvent, { maxLength: 20 }), maxBytes: fc.integer({ min: 0, max: 400 }) });

for (const given of fc.sample(list, { numRuns: Number(process.argv[2]), seed: 5 })) {
  const isSameInPhp = /^[ -.0-~]*$/.test(JSON.stringify(given.events));
  console.log(JSON.stringify({ ...given, expected: isSameInPhp ? split(given.events, given.maxBytes) : null }));
}

/** The lengths of the batches, and the error after them. */
function split(events: unknown[], maxBytes: number): object {
  const lengths: number[] = [];
  try {
    for (const batch of splitBatch(events as never[], { maxBytes })) lengths.push(batch.length);
  } catch (error) {
    if (!(error instanceof RdsmValidationError)) throw error;
    return { lengths, errors: error.errors };
  }
  return { lengths, errors: [] };
}
