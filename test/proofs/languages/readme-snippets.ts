import { readFileSync } from 'node:fs';

/** A snippet of a README, and what it prints if the README states that. */
export interface Snippet {
  /** The file name of the README, and the position of the snippet in it. */
  readonly name: string;
  readonly code: string;
  readonly output: string | undefined;
}

/**
 * Reads the snippets of both READMEs of a package. A block of text after a snippet is what the snippet prints.
 * @param folder The package.
 * @param language The language of the snippets, as code fences name it.
 */
export function readSnippets(folder: string, language: string): Snippet[] {
  return ['README.md', 'README.pt-BR.md'].flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const fences = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind, code = '']) => ({ kind, code }));
    const snippets = fences.flatMap(({ kind, code }, index) => {
      const next = fences[index + 1];
      const output = next?.kind === 'text' ? next.code : undefined;
      return kind === language ? [{ name: `${file}-${index}`, code, output }] : [];
    });
    if (snippets.length < 3) throw new Error(`${file} has too few snippets.`);
    return snippets;
  });
}
