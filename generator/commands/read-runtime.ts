import { fileURLToPath } from 'node:url';
import type { Files } from '../emitters/emitter.js';
import { readTree } from './tree.js';

/** The artefacts whose code has a folder of its own. Everything else ships with the validators. */
const folders = ['builders', 'schemas'];

/** The artefacts in other languages: how their files end, and the folder of their code in that of the artefact. */
const languages: Readonly<Record<string, { extension: string; folder: string }>> = {
  python: { extension: '.py', folder: 'rdsm_events/_runtime/' },
  php: { extension: '.php', folder: '' },
};

/** The artefact whose code replaces other artefacts' code: it is in a folder of the name of each. */
const replacing = 'browser';

/** The hand-written code that may ship with generated code: files by artefact, each by its path below its folder. */
export async function readRuntime(): Promise<Record<string, Files>> {
  const runtime: Record<string, Files> = {};
  for (const [path, text] of await readTree(fileURLToPath(new URL('../runtime', import.meta.url)))) {
    // In the package, compiled files are next to what the generator itself imports.
    const isOther = Object.values(languages).some(({ extension }) => path.endsWith(extension));
    if (!isOther && !/(?<!\.d)\.ts$/.test(path)) continue;
    const { artefact, file } = locate(path);
    runtime[artefact] = (runtime[artefact] ?? new Map()).set(file, text);
  }
  return runtime;
}

function locate(path: string): { artefact: string; file: string } {
  const [first = '', second = '', ...rest] = path.split('/');
  if (first === replacing) return { artefact: first, file: [second, 'runtime', ...rest].join('/') };
  const language = Object.hasOwn(languages, first) ? languages[first] : undefined;
  if (language) return { artefact: first, file: language.folder + [second, ...rest].join('/') };
  if (folders.includes(first)) return { artefact: first, file: ['runtime', second, ...rest].join('/') };
  return { artefact: 'validators', file: `runtime/${path}` };
}
