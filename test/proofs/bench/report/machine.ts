import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { notes } from '../peers/notes.js';

/** Where and when a run was: the processor, the version of Node, the day. */
export function describeMachine(): string {
  const [processor] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${processor?.model.trim()}, Node ${process.versions.node}, ${day}`;
}

/** The name of a peer and its version. */
export function describePeer(peer: string): string {
  const { label, package: name } = notes[peer] ?? { label: peer, package: peer };
  const version = installedVersion(name);
  return `${label.replace(/ [\d.]+$/, '')} ${version}`;
}

function installedVersion(name: string): string {
  for (const folder of ['../node_modules/', '../../../../node_modules/']) {
    try {
      return JSON.parse(readFileSync(new URL(`${folder}${name}/package.json`, import.meta.url), 'utf8')).version;
    } catch {
      // It is in the other one.
    }
  }
  throw new Error(`${name} is not installed.`);
}
