import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const pages = ['README.md', 'CONTRIBUTING.md'];

/** The lines of the shell blocks of a page. `.ci/run` runs those of README.md, each unchanged. */
function commandsOf(page: string): string[] {
  return [...read(page).matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = '']) => block.trim().split('\n'));
}

describe.each(pages)('%s', (page) => {
  it('names only scripts that exist', () => {
    const named = [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});

it('every script runs a file that exists', () => {
  const files = Object.values(scripts).flatMap((script) => script.match(/[\w/.-]+\.ts\b/g) ?? []);
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect([file, existsSync(new URL(file, root))]).toEqual([file, true]);
});

it('README.md begins with the two commands of the set-up', () => {
  expect(commandsOf('README.md').slice(0, 2)).toEqual(['npm ci && npm run generate', 'npm ci && npm test']);
});

it('CI reads its commands from README.md', () => {
  expect(read('.ci/run')).toContain('README.md');
  expect(commandsOf('README.md').every((command) => /^npm (?:ci|run) /.test(command))).toBe(true);
});
