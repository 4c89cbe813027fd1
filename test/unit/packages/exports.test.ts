import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);

/** What is internal in a folder with public files. */
const internalIn: Readonly<Record<string, string>> = { 'validators/messages': 'messages/api' };

it.each(['validators', 'builders'])('the internal folders of %s are not published', (name) => {
  const { exports } = JSON.parse(readFileSync(new URL(`packages/${name}/package.json`, root), 'utf8'));
  const folders = readdirSync(new URL(`generated/${name}`, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `./${internalIn[`${name}/${entry.name}`] ?? entry.name}/*`);
  const withheld = Object.keys(exports).filter((path) => path.endsWith('/*') && exports[path] === null);
  expect(withheld.sort()).toEqual(folders.sort());
});
