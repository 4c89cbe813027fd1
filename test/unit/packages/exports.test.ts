import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);

/** What is internal in a folder with public files. */
const internalIn: Readonly<Record<string, string[]>> = { 'validators/messages': ['messages/api', 'messages/notices'] };

/** Folders whose files are all public. */
const publicFolders: readonly string[] = ['validators/standard', 'schemas/draft-07'];

it.each(['validators', 'builders', 'schemas'])('the internal folders of %s are not published', (name) => {
  const { exports } = JSON.parse(readFileSync(new URL(`packages/${name}/package.json`, root), 'utf8'));
  const folders = readdirSync(new URL(`generated/${name}`, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !publicFolders.includes(`${name}/${entry.name}`))
    .flatMap((entry) => internalIn[`${name}/${entry.name}`] ?? [entry.name])
    .map((folder) => `./${folder}/*`);
  const withheld = Object.keys(exports).filter((path) => path.endsWith('/*') && exports[path] === null);
  expect(withheld.sort()).toEqual(folders.sort());
});
