import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const blocksOf = (text: string) => text.match(/^```.*?^```$/gms) ?? [];
/** What follows `//`, which a URL has after a colon. */
const comment = /(?<!:)\/\/.*/g;
const withoutComments = (text: string) => blocksOf(text).map((block) => block.replace(comment, '//'));
const commentsOf = (text: string) => blocksOf(text).flatMap((block) => block.match(comment) ?? []);
const proseOf = (text: string) => text.replace(/^```.*?^```$/gms, '');
const levelsOf = (text: string) => proseOf(text).match(/^#+(?= )/gm) ?? [];
/** The packages that a page links to. */
const packagesOf = (text: string) => [...new Set(proseOf(text).match(/\]\(packages\/\w+/g))].sort();
const english = read('README.md');

describe.each(['README.pt-BR.md', 'README.es.md'])('%s', (name) => {
  const text = read(name);

  it('has the sections of README.md', () => {
    expect(levelsOf(english).length).toBeGreaterThan(5);
    expect(levelsOf(text)).toEqual(levelsOf(english));
  });

  it('has the snippets, commands and outputs of README.md', () => {
    expect(blocksOf(english).length).toBeGreaterThan(5);
    expect(withoutComments(text)).toEqual(withoutComments(english));
  });

  it('has the comments of the snippets in its own language', () => {
    expect(commentsOf(english).length).toBeGreaterThan(1);
    expect(commentsOf(text).filter((own) => commentsOf(english).includes(own))).toEqual([]);
  });

  it('names the same packages, events and errors', () => {
    expect(packagesOf(text)).toEqual(packagesOf(english));
    // The table of all notices is in English only.
    const rows = (page: string) => page.replace(/<!-- notices -->.*<!-- \/notices -->/s, '').match(/^\| `[A-Z_]+`/gm);
    expect(rows(english)?.length).toBeGreaterThan(20);
    expect(rows(text)).toEqual(rows(english));
  });

  it('links only to files that exist', () => {
    const links = [...proseOf(text).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});
