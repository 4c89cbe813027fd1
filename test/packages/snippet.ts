import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** The first snippet of a README, and what it says that the snippet prints. */
export interface Snippet {
  language: string;
  code: string;
  prints: string;
}

/** Reads the snippet from the README of a package. */
export function readSnippet(name: string): Snippet {
  const text = readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');
  const [, language, code] = /^```(js|ts)\n(.*?)^```$/ms.exec(text) ?? [];
  const [, prints] = /^```text\n(.*?)^```$/ms.exec(text) ?? [];
  if (!language || !code || !prints) throw new Error(`The README of ${name} has no snippet with its output.`);
  return { language, code, prints };
}
