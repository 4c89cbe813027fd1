import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../../packages/testing/src/page/browser/annotate.js';
import type { ReceivedEvent } from '../../../../../packages/testing/src/sandbox/received-event.js';

function received(event: unknown, paths: readonly (string | undefined)[]): ReceivedEvent {
  const errors = paths.map((path) => ({
    error_type: 'INVALID',
    error_message: '',
    ...(path !== undefined && { path }),
  }));
  return {
    id: 1,
    receivedAt: '',
    endpoint: 'event',
    uuid: '',
    event,
    errors,
    notices: [],
    status: 400,
  } as ReceivedEvent;
}

/** The line of each error, by the path of the error. */
function linesOf(event: unknown, paths: readonly string[]): Record<string, string> {
  const { lines } = annotate(received(event, paths));
  return Object.fromEntries(
    lines.flatMap(({ line, problems }) =>
      problems.map(({ problem }) => [problem.path ?? '', `${line.name ?? ''}${line.value}`]),
    ),
  );
}

describe('An error', () => {
  const event = { event_type: 'SALE', payload: { email: 'ana', tags: ['a', 'b'], 'a b': 1 } };

  it('is at the line of its value', () => {
    expect(
      linesOf(event, ['$.body.payload.email', '$.payload.tags[1]', '$.body.payload["a b"]', '$.body.event_type']),
    ).toEqual({
      '$.body.payload.email': '"email""ana"',
      '$.payload.tags[1]': '"b"',
      '$.body.payload["a b"]': '"a b"1',
      '$.body.event_type': '"event_type""SALE"',
    });
  });

  it('of a missing value is at the value that should contain it', () => {
    expect(linesOf(event, ['$.body.payload.items[3].name', '$.body.event_family', '$.body', ''])).toEqual({
      '$.body.payload.items[3].name': '"payload"{',
      '$.body.event_family': '{',
      '$.body': '{',
    });
  });

  it('without a path is about the whole request', () => {
    expect(annotate(received(event, [undefined])).general).toHaveLength(1);
  });

  it('is shown exactly once, whatever the event and the path are', () => {
    const paths = fc.array(fc.option(fc.oneof(fc.string(), fc.stringMatching(/^[$][.[\]"a0]*$/)), { nil: undefined }));
    fc.assert(
      fc.property(fc.jsonValue(), paths, (value, given) => {
        const { general, lines } = annotate(received(value, given));
        expect([...general, ...lines.flatMap(({ problems }) => problems)]).toHaveLength(given.length);
      }),
    );
  });
});
