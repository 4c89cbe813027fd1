import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventStore } from '../../../../../packages/testing/src/page/browser/event-store.js';
import type { Filter } from '../../../../../packages/testing/src/page/browser/filter.js';
import type { ReceivedEvent } from '../../../../../packages/testing/src/sandbox/received-event.js';

const status = fc.constantFrom(200, 400, 429);
const event = fc.oneof(
  fc.record({ event_type: fc.constantFrom('SALE', 'CONVERSION'), name: fc.constantFrom('Ana', 'ANA', 'Zoë', 'x') }),
  fc.jsonValue(),
);
const arrival = fc.record({ id: fc.nat(60), event, status, notices: fc.constantFrom([], [{}]) });
const filter = fc.record({
  eventType: fc.constantFrom('', 'SALE'),
  outcome: fc.constantFrom('', 'accepted', 'rejected', 'notices'),
  text: fc.constantFrom('', 'ana', 'ZOË'),
});
const command = fc.oneof(
  { arbitrary: fc.array(arrival, { maxLength: 8 }).map((add) => ({ add })), weight: 3 },
  filter.map((set) => ({ set })),
  fc.constant({ clear: true }),
);

/** Another reading of the filter. */
function isListed(
  { event: value, status: code, notices }: ReceivedEvent,
  { eventType, outcome, text }: Filter,
): boolean {
  const type = (value as { event_type?: unknown } | null)?.event_type;
  const found = JSON.stringify(value).toLowerCase().includes(text.toLowerCase());
  const isWanted = { '': true, accepted: code === 200, rejected: code !== 200, notices: notices.length > 0 }[outcome];
  return (eventType === '' || type === eventType) && isWanted && found;
}

describe('The events of the page', () => {
  it('are the new ones in order, and those that match', () => {
    fc.assert(
      fc.property(fc.array(command), (commands) => {
        const store = new EventStore();
        let known: ReceivedEvent[] = [];
        let lastId = 0;
        let chosen: Filter = { eventType: '', outcome: '', text: '' };
        for (const each of commands) {
          if ('add' in each) {
            const events = each.add.map((given) => ({ uuid: '', errors: [], ...given })) as unknown as ReceivedEvent[];
            const added = events.filter(({ id }) => {
              const isNew = id > lastId;
              lastId = Math.max(lastId, id);
              return isNew;
            });
            known.push(...added);
            expect(store.add(events)).toEqual(added);
          } else if ('set' in each) {
            chosen = each.set as Filter;
            store.filter = chosen;
          } else {
            known = [];
            store.clear();
          }
          expect(store.size).toBe(known.length);
          expect(store.matches).toEqual(known.filter((one) => isListed(one, chosen)));
        }
      }),
    );
  });

  it('are at most as many as the limits allow, the newest ones', () => {
    const limits = { events: 20, characters: 2000 };
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 60 }), (texts) => {
        const store = new EventStore(limits);
        const events = texts.map((text, index) => ({ id: index + 1, event: text, errors: [], notices: [], uuid: '' }));
        for (const each of events) store.add([each as unknown as ReceivedEvent]);
        expect(store.size).toBeLessThanOrEqual(limits.events);
        expect(JSON.stringify(store.matches.map(({ event }) => event)).length).toBeLessThanOrEqual(limits.characters);
        expect(store.matches).toEqual(events.slice(events.length - store.size));
      }),
    );
  });

  it('begin again for a sandbox that was started again', () => {
    const store = new EventStore();
    const first = { id: 1, event: 1, errors: [], notices: [], uuid: '', status: 200 } as unknown as ReceivedEvent;
    store.add([first]);
    expect(store.add([first])).toEqual([]);
    store.reset();
    expect(store.add([first])).toEqual([first]);
    expect(store.find(1)).toBe(first);
  });

  it('may be nested too deeply for JSON.stringify', () => {
    const depth = 100_000;
    const deep = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
    const store = new EventStore();
    store.filter = { eventType: '', outcome: '', text: 'uuid' };
    store.add([{ id: 1, event: deep, errors: [], notices: [], uuid: 'UUID', status: 400 } as unknown as ReceivedEvent]);
    expect(store.matches).toHaveLength(1);
  });
});
