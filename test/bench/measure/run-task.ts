import { behindLookup, type Check, type Peer } from '../peers/peer.js';
import type { Job, Task } from './task.js';

// Each by its own import, so that a process loads only what it measures.
const peers: Record<string, () => Promise<{ peer: Peer }>> = {
  ours: () => import('../peers/ours.js'),
  ajv: () => import('../peers/ajv.js'),
  'typebox-0.34': () => import('../peers/typebox-0.34.js'),
  typebox: () => import('../peers/typebox.js'),
  zod: () => import('../peers/zod.js'),
  valibot: () => import('../peers/valibot.js'),
  arktype: () => import('../peers/arktype.js'),
  schemasafe: () => import('../peers/schemasafe.js'),
};

/** The function that does a task on one value. */
export async function checkOf({ peer: name, verb, by }: Task, { subject, types }: Job): Promise<Check> {
  if (verb === 'parse') return (text) => JSON.parse(text as string);
  if (verb === 'assert') return (await import('../peers/ours.js')).assertion(subject);
  const load = peers[name];
  if (load === undefined) throw new Error(`There is no peer ${name}.`);
  const { peer } = await load();
  if (by === 'lookup') return behindLookup(types, (one) => peer[verb](one), verb === 'is' ? false : ['unknown type']);
  return peer[verb](by === 'discriminator' ? 'discriminated' : subject);
}

/** Whether the answer of a check says that the value is right. */
export function isContent(answer: unknown, verb: Task['verb']): boolean {
  if (verb !== 'errors') return answer !== false;
  if (Array.isArray(answer)) return answer.length === 0;
  return answer === undefined || answer === null || (answer as { valid?: boolean }).valid === true;
}
