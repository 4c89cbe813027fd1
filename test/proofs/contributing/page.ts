import { readFile } from 'node:fs/promises';

const text = await readFile(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8');

/** The code blocks of a section of CONTRIBUTING.md, without their indentation. */
export function codeOf(heading: string): string[] {
  const section = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no section "${heading}".`);
  return [...section.matchAll(/^( *)```ts\n(.*?)^\1```$/gms)].map(([, indentation = '', code = '']) =>
    code.replace(new RegExp(`^${indentation}`, 'gm'), ''),
  );
}
