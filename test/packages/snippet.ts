import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** The first snippet of a README, and what it says that the snippet prints. */
export interface Snippet {
  language: string;
  code: string;
  prints: string;
}

/** Reads the snippet from a README, given by its path. */
export function readSnippet(path: string): Snippet {
  const text = readFileSync(join(root, path), 'utf8');
  const snippets = text.match(/^```(?:js|ts|json)$/gm) ?? [];
  if (snippets.length > 1) throw new Error(`${path} has ${snippets.length} snippets, of which one would be tried.`);
  const [, language, code] = /^```(js|ts)\n(.*?)^```$/ms.exec(text) ?? [];
  const [, prints] = /^```text\n(.*?)^```$/ms.exec(text) ?? [];
  if (!language || !code || !prints) throw new Error(`${path} has no snippet with its output.`);
  return { language, code, prints };
}
