import fc from 'fast-check';
import type { ClientOptions } from '../../../packages/client/src/options.js';
import type { Fault } from './api-model.js';

/** An event of the input, and what is to become of it. */
export interface PlannedEvent {
  /** Whether the validators accept it, and it is not too long. */
  isValid: boolean;
  /** Whether the API rejects it. */
  isRejected: boolean;
  event: unknown;
}

/** One in so many is true. */
const oneIn = (count: number): fc.Arbitrary<boolean> => fc.nat(count - 1).map((value) => value === 0);

/** Events with a few contacts; the longest are near the limit of a body, or above it. */
export const plannedEvents: fc.Arbitrary<PlannedEvent[]> = fc
  .array(
    fc.record({
      isInvalid: oneIn(8),
      isRejected: oneIn(8),
      contact: fc.nat(3),
      padding: fc.constantFrom(0, 0, 0, 0, 10, 60_000, 199_700, 200_000),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ isInvalid, isRejected, contact, padding }, index) => ({
      isValid: !isInvalid && padding < 200_000,
      isRejected,
      event: {
        event_type: 'CONVERSION',
        event_family: 'CDP',
        payload: {
          conversion_identifier: identifierAt(index),
          email: isInvalid ? 'example.com' : `contact${contact}@example.com`,
          cf_long: 'x'.repeat(padding),
        },
      },
    })),
  );

/** Identifies an event of the input. */
export function identifierAt(index: number): string {
  return `event-${index}`;
}

/** The position of the event with this identifier. */
export function indexOf(identifier: string): number {
  return Number(identifier.slice('event-'.length));
}

/** Faults after which everybody knows that nothing was recorded. */
export const sureFaults: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>({ kind: 'refused' }, { kind: 'failed' }, { kind: 'unavailable' }, { kind: 'requestTimeout' }),
  fc
    .constantFrom('flat' as const, 'gateway' as const, 'empty' as const)
    .chain((body) => fc.constantFrom<Fault>({ kind: 'limited', body }, { kind: 'limited', body, retryAfter: 7 })),
  fc.constantFrom<Fault>({ kind: 'limited', body: 'quota', retryAfter: 20 }),
);

/** Faults after which nobody knows whether the events were recorded. */
export const openFaults: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom('reset', 'truncated', 'hang', 'badGateway', 'gatewayTimeout', 'html'),
  isRecorded: fc.boolean(),
});

/** The faults of the first requests: two of three requests have none. */
export function faultsOf(faults: fc.Arbitrary<Fault>): fc.Arbitrary<(Fault | undefined)[]> {
  const none = { weight: 2, arbitrary: fc.constant(undefined) };
  return fc.array(fc.oneof(none, { weight: 1, arbitrary: faults }), { maxLength: 40 });
}

/** Options that change what is sent when. */
export const clientOptions: fc.Arbitrary<ClientOptions> = fc.record(
  {
    requestsPerMinute: fc.integer({ min: 1, max: 20 }),
    requestsPerContactPerDay: fc.integer({ min: 1, max: 20 }),
    maxBatchSize: fc.integer({ min: 1, max: 10 }),
    concurrency: fc.integer({ min: 1, max: 4 }),
    maxWaitMs: fc.constantFrom(0, 70_000, Number.POSITIVE_INFINITY),
    batchWaitMs: fc.constantFrom(0, 10, 1_000),
  },
  { requiredKeys: [] },
);
