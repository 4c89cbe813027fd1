import { isDeepStrictEqual } from 'node:util';
import type { Law } from './law.js';
import { didYouMean } from './suggestions.js';

type Collect = (value: object, rule: object) => readonly { validation_rules?: { did_you_mean?: readonly string[] } }[];

/** Every text of up to four letters, of two. */
const texts = ['', 'a', 'b'];
for (let length = 2; length <= 4; length++) {
  texts.push(...texts.filter((text) => text.length === length - 1).flatMap((text) => [`${text}a`, `${text}b`]));
}

/** The names of some fields, and what is no name of theirs. */
const cases: readonly (readonly [names: readonly string[], unknown: string])[] = [
  ...texts.flatMap((unknown) => texts.filter((name) => name !== unknown).map((name) => [[name], unknown] as const)),
  ...texts.map((unknown) => [texts.filter((name) => name !== unknown), unknown] as const),
  [['nomes', 'name'], 'nome'],
  [['name', 'nomes'], 'nome'],
];

/** What is meant is found by counting changes, in whatever table it stands. */
export const findsShortNames: Law = {
  asked: 'EVENT',
  name: 'names of up to four letters are meant by their neighbours',
  broken: (_, load) => {
    const collect = load('runtime/collect.ts').collect as Collect;
    const wrong = cases.find(([names, unknown]) => {
      const fields = Object.fromEntries(names.map((name) => [name, { data_type: 'STRING' }]));
      const [fault] = collect({ [unknown]: 'text' }, { data_type: 'OBJECT', fields });
      return !isDeepStrictEqual(fault?.validation_rules?.did_you_mean ?? [], didYouMean(unknown, names));
    });
    return wrong && JSON.stringify(wrong);
  },
};
