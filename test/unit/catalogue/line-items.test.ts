import { expect, it } from 'vitest';
import type { EventDefinition } from '../../../spec/define.js';
import { tinySpec } from '../../golden/tiny-spec.js';
import { problemsOf, withEvent } from './invalid-specs.js';

const [greeting, farewell] = tinySpec.events;
const items = { parent: 'part', event: greeting, source: { title: 'Partes', url: 'https://example.com' } };

it('valid items are no problem', () => {
  expect(problemsOf(withEvent({ items } as Partial<EventDefinition>))).toEqual([]);
});

it.each<[object | null, string]>([
  [{}, 'parent: Invalid parent.'],
  [{}, 'event: There is no event.'],
  [{}, 'source: There is no source.'],
  [null, 'event: There is no event.'],
  [{ ...items, source: undefined }, 'source: There is no source.'],
  [{ ...items, source: { title: 'Partes' } }, 'source: There is no source.'],
  [{ ...items, parent: '../part' }, 'parent: Invalid parent.'],
  [{ ...items, event: {} }, 'event: There is no event.'],
  [{ ...items, event: { ...greeting, type: 'OTHER' } }, 'event: The event "OTHER" is not in the list of events.'],
  [{ ...items, event: farewell }, 'event: The event describes its own items.'],
])('items %# are a problem', (wrong, message) => {
  const problems = problemsOf(withEvent({ items: wrong } as Partial<EventDefinition>));
  expect(problems.join('\n')).toContain(`FAREWELL_SAID.items.${message}`);
  expect(problems.join('\n')).not.toContain('undefined');
});
