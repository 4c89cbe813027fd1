import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** A snippet of a README, and its documented output. */
export interface Snippet {
  /** The README and the place of the snippet in it: a name for a file. */
  name: string;
  language: string;
  code: string;
  prints: string;
}

/** Reads the snippets of a README, given by its path. What each prints is the next block. */
export function readSnippets(path: string): Snippet[] {
  const text = readFileSync(join(root, path), 'utf8');
  const blocks = [...text.matchAll(/^```(js|ts|json|text)\n(.*?)^```$/gms)];
  const snippets = blocks.flatMap(([, language = '', code = ''], index) => {
    if (language === 'text' || isTest(code)) return [];
    const [, next, prints = ''] = blocks[index + 1] ?? [];
    if (next !== 'text') throw new Error(`${path}: the output of this is not documented:\n${code}`);
    return [{ name: `${path.replaceAll('/', '-')}-${index}`, language, code, prints }];
  });
  if (snippets.length === 0) throw new Error(`${path} has no snippet.`);
  return snippets;
}

/** Reads the tests that a README shows, for Vitest: they print nothing. */
export function readTests(path: string): Pick<Snippet, 'name' | 'code'>[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].flatMap(([, code = ''], index) =>
    isTest(code) ? [{ name: `${path.replaceAll('/', '-')}-${index}`, code }] : [],
  );
}

function isTest(code: string): boolean {
  return code.includes("from 'vitest'");
}
