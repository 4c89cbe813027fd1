import { splitBatch } from '@rdsm-events/builders';
import { expect, it } from 'vitest';

it('splitBatch counts only what JSON has: neither functions nor symbols', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `f${index}`);
  const event = Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? () => 1 : Symbol(name)]));
  expect([...splitBatch([event] as never, { maxBytes: 10 })]).toEqual([[event]]);
});

it('splitBatch counts `null` in an array in place of what JSON does not have', () => {
  const event = { list: [() => 1, undefined, Symbol('a')] };
  const { length } = JSON.stringify([event]);
  expect([...splitBatch([event] as never, { maxBytes: length })]).toEqual([[event]]);
  expect(() => [...splitBatch([event] as never, { maxBytes: length - 1 })]).toThrow('Is too long');
});

const failure = new Error('The source failed.');

function* failing(...events: object[]) {
  yield* events;
  throw failure;
}

async function* failingLater(...events: object[]) {
  yield* failing(...events);
}

it('splitBatch yields the events that it has accepted before it throws what their source throws', async () => {
  const [a, b, c] = [{ a: 1 }, { b: 1 }, { c: 1 }];
  const options = { maxBytes: JSON.stringify([a, b]).length };
  for (const [events, expected] of [
    [
      [a, b, c],
      [[a, b], [c]],
    ],
    [[a], [[a]]],
    [[], []],
  ] as const) {
    const batches: unknown[] = [];
    expect(() => {
      for (const batch of splitBatch(failing(...events) as never, options)) batches.push(batch);
    }).toThrow(failure);
    expect(batches).toEqual(expected);

    const later: unknown[] = [];
    const collect = async () => {
      for await (const batch of splitBatch(failingLater(...events) as never, options)) later.push(batch);
    };
    await expect(collect()).rejects.toThrow(failure);
    expect(later).toEqual(expected);
  }
});

it('splitBatch throws `undefined` if its source does', () => {
  const batches = splitBatch(
    (function* () {
      yield { a: 1 };
      throw undefined;
    })() as never,
  );
  expect(batches.next().value).toEqual([{ a: 1 }]);
  let hasThrown = false;
  try {
    batches.next();
  } catch (error) {
    hasThrown = error === undefined;
  }
  expect(hasThrown).toBe(true);
});

it('splitBatch closes its source, and yields nothing more, when its reader stops', () => {
  let isClosed = false;
  const events = (function* () {
    try {
      yield* [{ a: 1 }, { b: 1 }, { c: 1 }];
    } finally {
      isClosed = true;
    }
  })();
  const batches = splitBatch(events as never, { maxBytes: JSON.stringify([{ a: 1 }]).length });
  expect(batches.next().value).toEqual([{ a: 1 }]);
  expect(() => batches.throw(failure)).toThrow(failure);
  expect(isClosed).toBe(true);
});
