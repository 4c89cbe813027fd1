import { peers } from 'bench:peers';
import type { Job, Task } from '../measure/task.js';
import { assertion, peer as ours } from '../peers/ours.js';
import { behindLookup, type Check } from '../peers/peer.js';
import { floorOf } from './floor.js';

/** The function that does a task on one value, and what it does it on: the texts, the values, or parts of them. */
export async function prepare(
  { peer: name, verb, by }: Task,
  { subject, types }: Job,
  texts: string[],
  values: unknown[],
): Promise<{ check: Check; values: unknown[] }> {
  if (verb === 'parse') return { check: (text) => JSON.parse(text as string), values: texts };
  if (name === 'floor') return floorOf(by ?? '', values, ours.is(subject));
  if (verb === 'assert') return { check: assertion(subject), values };
  const load = peers[name];
  if (load === undefined) throw new Error(`There is no peer ${name}.`);
  const { peer } = await load();
  const unknown = verb === 'is' ? false : ['unknown type'];
  const check =
    by === 'lookup'
      ? behindLookup(types, (one) => peer[verb](one), unknown)
      : peer[verb](by === 'discriminator' ? 'discriminated' : subject);
  return { check, values };
}

/** Whether the result of a check means that the value is valid. */
export function isContent(answer: unknown, verb: Task['verb']): boolean {
  if (verb !== 'errors') return answer !== false;
  if (Array.isArray(answer)) return answer.length === 0;
  return answer === undefined || answer === null || (answer as { valid?: boolean }).valid === true;
}
