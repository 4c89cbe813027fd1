import type { Artefact } from './artefact.js';
import type { Emitter } from './emitter.js';
import { artefacts } from './index.js';

/** Loads the emitters of artefacts. Only what is emitted is loaded: some emitters depend on large packages. */
export function loadEmitters(list: readonly Pick<Artefact, 'name'>[] = artefacts): Promise<Emitter[]> {
  return Promise.all(list.map(({ name }) => loadEmitter(name)));
}

async function loadEmitter(name: string): Promise<Emitter> {
  const exported: Record<string, Emitter> = await import(/* @vite-ignore */ `./${name}/index.js`);
  const emitter = exported[name];
  if (emitter === undefined) throw new Error(`generator/emitters/${name}/index.ts does not export "${name}".`);
  return emitter;
}
