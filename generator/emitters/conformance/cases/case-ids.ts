import type { Candidate } from './case.js';

const longest = 90;

/** One id for each body: the file and what is special, in letters that any tool can print. */
export function caseIds(file: string, candidates: readonly Candidate[]): string[] {
  const taken = new Map<string, number>();
  return candidates.map(({ what }) => {
    const id = `${file}/${inPlainLetters(what).slice(0, longest).replace(/-+$/, '')}`;
    const before = taken.get(id) ?? 0;
    taken.set(id, before + 1);
    return before === 0 ? id : `${id}--${before + 1}`;
  });
}

function inPlainLetters(text: string): string {
  return [...text].map(plainLetters).join('').replace(/-+/g, '-').replace(/^-/, '');
}

function plainLetters(character: string): string {
  if (/[A-Za-z0-9_]/.test(character)) return character;
  if (character === '@') return 'at';
  return character > '~' ? `-u${character.codePointAt(0)?.toString(16)}-` : '-';
}
