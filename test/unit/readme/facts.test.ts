import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compilers } from '../../packages/compile.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readmes = readdirSync(root).filter((name) => /^README.*\.md$/.test(name));
const libraries = ['types', 'validators', 'builders', 'browser', 'client', 'schemas'];

interface Manifest {
  license: string;
  engines: { node: string };
  dependencies?: Record<string, string>;
}

it.each(readmes)('%s begins with facts', (name) => {
  const line = read(name)
    .split('\n')
    .find((text) => text.includes(' · ') && text.includes('TypeScript'));
  const manifests = libraries.map((library): Manifest => JSON.parse(read(`packages/${library}/package.json`)));
  expect(new Set(manifests.map(({ engines }) => engines.node))).toEqual(new Set(['>=18']));
  expect(line).toContain('Node 18');
  expect(Object.keys(compilers)).toContain('5.0');
  expect(line).toContain('TypeScript 5.0');
  const dependencies = manifests.flatMap((manifest) => Object.keys(manifest.dependencies ?? {}));
  expect(dependencies.filter((dependency) => !dependency.startsWith('@rdsm-events/'))).toEqual([]);
  expect(new Set(manifests.map(({ license }) => license))).toEqual(new Set(['MIT']));
  expect(line).toMatch(/ · MIT$/);
});
