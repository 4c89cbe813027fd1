import type { Law } from './law.js';

type IsNameLike = (pattern: Pick<RegExp, 'test'>, seen: Set<string>, name: string) => boolean;

/** The law of a memory that is empty, and of a pattern that takes names of `x` only and notes what it is asked. */
function law(name: string, holds: (isLike: (name: string) => boolean, seen: Set<string>, asked: string[]) => boolean) {
  const broken: Law['broken'] = (_, load) => {
    const isNameLike = load('runtime/names.ts').isNameLike as IsNameLike;
    const seen = new Set<string>();
    const asked: string[] = [];
    const pattern = { test: (text: string) => asked.push(text) > 0 && /^x+$/.test(text) };
    return holds((text) => isNameLike(pattern, seen, text), seen, asked) ? undefined : 'another answer';
  };
  return { asked: 'CONVERSION', name, broken } satisfies Law;
}

/** Right names of 1 to 120 characters. */
const names = Array.from({ length: 120 }, (_, index) => 'x'.repeat(index + 1));

/** Names that were right are remembered, so many and so long that no sender fills the memory. */
export const lawsOfRememberedNames: readonly Law[] = [
  law('a wrong name is refused however often it is sent', (isLike) =>
    ['', 'y', 'xy', ...names].every((name) =>
      [name, `${name}y`, name, `${name}y`].every((text) => isLike(text) === (text !== '' && !text.includes('y'))),
    ),
  ),
  law('a right name is matched once', (isLike, _, asked) => {
    const short = names.slice(0, 50);
    return [...short, ...short].every(isLike) && asked.length === short.length;
  }),
  law('names of up to 100 characters are remembered', (isLike, seen) => {
    const answers = [100, 101].map((length) => isLike('x'.repeat(length)));
    return answers.every(Boolean) && [...seen].join() === 'x'.repeat(100);
  }),
  law('a thousand names are remembered, and the others are right all the same', (isLike, seen) => {
    for (let number = 0; number < 990; number++) seen.add(`${number}`);
    return [...names, ...names].every(isLike) && seen.size === 1000;
  }),
];
