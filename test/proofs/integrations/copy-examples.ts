import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subpathsOf } from '../../packages/subpaths.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Makes a folder in which packages of ours are installed the project of the examples: adds them, and their libraries. */
export function copyExamples(folder: string, packages: readonly string[]): void {
  cpSync(join(here, 'examples'), join(folder, 'examples'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const specifiers = packages.flatMap(subpathsOf).filter(({ kind }) => kind === 'module');
  writeFileSync(join(folder, 'specifiers.json'), JSON.stringify(specifiers.map(({ specifier }) => specifier)));
  link(join(here, 'node_modules'), join(folder, 'node_modules'));
}

/** The examples by name; a folder contains what they share. */
export function exampleNames(): string[] {
  const files = readdirSync(join(here, 'examples'), { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => name.replace(/\.tsx?$/, ''));
}

/** Links each installed package, so that nothing is copied and nothing is installed a second time. */
function link(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue;
    if (!name.startsWith('@')) symlinkSync(join(from, name), join(to, name), 'dir');
    else {
      mkdirSync(join(to, name), { recursive: true });
      link(join(from, name), join(to, name));
    }
  }
}
