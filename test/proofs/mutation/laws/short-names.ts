import { isDeepStrictEqual } from 'node:util';
import type { Law } from './law.js';
import { loadRules, type Rule, reportedBy } from './reported.js';
import { aliases, didYouMean } from './suggestions.js';

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
    const { object, optional, text } = loadRules(load);
    const wrong = cases.find(([names, unknown]) => {
      const fields = Object.fromEntries(names.map((name) => [name, optional?.(text)]));
      const { errors } = reportedBy(object?.(fields, Object.fromEntries(aliases)) as Rule, { [unknown]: 'text' });
      const did_you_mean = didYouMean(unknown, names);
      return !isDeepStrictEqual(errors[0]?.validation_rules, did_you_mean.length > 0 ? { did_you_mean } : undefined);
    });
    return wrong && JSON.stringify(wrong);
  },
};
