import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { languages } from '../../proofs/openapi/clients/languages.js';
import { printRows } from '../../proofs/openapi/readme.js';
import { type RowName, rows } from '../../proofs/openapi/rows.js';
import { generators } from '../../proofs/openapi/typescript/generators.js';

const readme = fileURLToPath(new URL('../../../packages/openapi/README.md', import.meta.url));
const proof = new URL('../../proofs/openapi/', import.meta.url);
const names = Object.keys(rows) as RowName[];

it('the README of the OpenAPI package has the table of the proof, and a snippet for each row', async () => {
  const text = readFileSync(readme, 'utf8');
  const parts = text.split(/(?<=<!-- rows -->\n\n)[\s\S]*?(?=<!-- end of rows -->)/);
  expect(parts).toHaveLength(2);
  // `vitest -u` writes the table into the README.
  await expect(parts.join(`${printRows()}\n`)).toMatchFileSnapshot(readme);
});

it('the proof runs each row of the table once', () => {
  expect([...languages, ...generators].map(({ row }) => row).sort()).toEqual([...names].sort());
});

it('each row has a snippet of its own, and names the version that is installed', () => {
  const files = names.map((name) => rows[name].snippet.file);
  expect(readdirSync(new URL('snippets', proof)).sort()).toEqual([...files].sort());
  const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', proof), 'utf8'));
  const installed = new Map<string, string>(Object.entries(devDependencies));
  for (const { row } of generators) {
    const [, name = '', version] = /^(\S+) ([\d.]+)/.exec(rows[row].generator) ?? [];
    expect(installed.get(name === 'Kubb' ? '@kubb/core' : name), rows[row].generator).toBe(version);
    expect(existsSync(new URL(`typescript/consumers/${row}`, proof))).toBe(true);
  }
});

it.each(['en', 'es', 'pt-br'])('the page on other languages in %s names each of them', (language) => {
  const page = new URL(`../../../generated/docs/${language}/other-languages.md`, import.meta.url);
  const section = readFileSync(page, 'utf8')
    .split(/^## /m)
    .find((text) => text.includes('@rdsm-events/openapi'));
  const missing = names.map((name) => rows[name].language).filter((name) => !section?.includes(name));
  expect(missing).toEqual([]);
});
