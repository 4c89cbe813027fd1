import { describe, expect, it } from 'vitest';
import { batchNames, type EventNames, unionNames } from '../../../../generator/catalogue/names.js';
import { catalogue } from '../../../support/catalogue.js';
import { typeBox } from '../../../support/oracles/verdicts.js';
import { corpora } from './corpora.js';

const names: EventNames[] = [...catalogue.events.map((event) => event.names), unionNames, batchNames];

const some = corpora.filter(({ subject }) => ['conversion', 'sale', 'event', 'batch'].includes(subject));

// The corpora are what the tables of the bench claim.
describe.each(some)('$name', ({ subject, filling, read }) => {
  it('is the same each time', () => {
    expect(read().texts).toEqual(read().texts);
  });

  it(filling === 'invalid' ? 'is wrong' : 'is valid', () => {
    const expected = names.find(({ file }) => file === subject) as EventNames;
    const { texts } = read();
    const accepted = texts.filter((text) => typeBox.accepts(expected, JSON.parse(text)));
    expect(accepted.length).toBe(filling === 'invalid' ? 0 : texts.length);
  });
});

it.each(['conversion', 'media-playback-started', 'media-playback-stopped'])('%s has 1,000 key sets', (subject) => {
  const keySets = (filling: string) => corpora.find(({ name }) => name === `${subject} ${filling}`)?.read().keySets;
  expect(keySets('half')).toBe(1);
  expect(keySets('random')).toBeGreaterThanOrEqual(1000);
});
