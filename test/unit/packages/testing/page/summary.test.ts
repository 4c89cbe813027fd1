import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../../../packages/testing/src/page/browser/summary.js';
import type { ReceivedEvent } from '../../../../../packages/testing/src/sandbox/received-event.js';

const summarize = (event: unknown) => summaryOf({ event } as ReceivedEvent);

describe('The summary of an event', () => {
  it('is the first two strings of the payload', () => {
    expect(summarize({ payload: { value: 1, a: '', b: 'x', c: ['z'], d: 'y', e: 'w' } })).toBe('x · y');
  });

  it('is short, whatever the event is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ payload: fc.dictionary(fc.string(), fc.string({ minLength: 99 })) })),
        (event) => {
          expect(summarize(event).length).toBeLessThanOrEqual(81);
        },
      ),
    );
  });
});
