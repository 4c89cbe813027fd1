import { fileURLToPath } from 'node:url';
import type { Files } from '../emitters/emitter.js';
import { readTree } from './tree.js';

/** The hand-written code that may ship with generated code: files by artefact, each by its path below its folder. */
export async function readRuntime(): Promise<Record<string, Files>> {
  const runtime: Record<string, Files> = { validators: new Map(), builders: new Map(), browser: new Map() };
  for (const [path, text] of await readTree(fileURLToPath(new URL('../runtime', import.meta.url)))) {
    const { artefact, file } = locate(path);
    runtime[artefact]?.set(file, text);
  }
  return runtime;
}

/** What is in no folder of an artefact ships with the validators. The browser has files in place of other artefacts' ones. */
function locate(path: string): { artefact: string; file: string } {
  const [folder = '', ...below] = path.split('/');
  switch (folder) {
    case 'builders':
      return { artefact: folder, file: ['runtime', ...below].join('/') };
    case 'browser': {
      const [replaced = '', ...rest] = below;
      return { artefact: folder, file: [replaced, 'runtime', ...rest].join('/') };
    }
    default:
      return { artefact: 'validators', file: `runtime/${path}` };
  }
}
