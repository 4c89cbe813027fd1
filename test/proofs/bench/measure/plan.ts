import { batchNames, unionNames } from '../../../../generator/catalogue/names.js';
import { catalogue } from '../../../support/catalogue.js';
import type { Corpus } from '../corpora/corpora.js';
import type { Task } from './task.js';

/** All peers, the fastest first. */
export const allPeers = ['ajv', 'schemasafe', 'typebox-0.34', 'typebox', 'arktype', 'valibot', 'zod'];

/** The schema file of each type of event. */
export const types = Object.fromEntries(catalogue.events.map(({ type, names }) => [type, names.file]));

/** Corpora on which parsing is measured too. */
const parsed = ['conversion full', 'event full', 'event random'];
/** Corpora on which `validate` and `assert` are measured too. */
const asserted = ['conversion full', 'conversion random', 'sale full', 'event full', 'event random'];

type Subject = Pick<Corpus, 'name' | 'subject' | 'filling'>;

/**
 * What is measured on a corpus: groups of tasks, each group side by side in a process. Tasks that find all errors are apart from
 * those that give a verdict.
 */
export function plan(corpus: Subject, peers: readonly string[], floor: readonly string[]): Task[][] {
  const { name, subject, filling } = corpus;
  const others = peers.filter((peer) => isMet(corpus, peer));
  const tasks: Task[] = [{ peer: 'ours', verb: 'is' }, ...others.flatMap((peer) => waysOf(peer, 'is', subject))];
  if (filling === 'invalid') {
    return [tasks, [{ peer: 'ours', verb: 'errors' }, ...others.flatMap((peer) => waysOf(peer, 'errors', subject))]];
  }
  if (asserted.includes(name)) tasks.push({ peer: 'ours', verb: 'errors' }, { peer: 'ours', verb: 'assert' });
  if (parsed.includes(name)) tasks.push({ peer: 'JSON', verb: 'parse' });
  if (subject !== batchNames.file) tasks.push(...floor.map((by): Task => ({ peer: 'floor', verb: 'is', by })));
  return [tasks];
}

/** Whether a peer is measured on a corpus: ajv on all, the others where there is more to see. */
function isMet({ subject, filling }: Subject, peer: string): boolean {
  if (peer === 'ajv' || subject === unionNames.file || subject === batchNames.file) return true;
  return (
    filling === 'full' || filling === 'random' || (filling === 'invalid' && ['conversion', 'sale'].includes(subject))
  );
}

function waysOf(peer: string, verb: 'is' | 'errors', subject: string): Task[] {
  if (subject !== unionNames.file) return [{ peer, verb }];
  const ways = peer === 'ajv' ? ['lookup', 'discriminator'] : ['lookup'];
  return [{ peer, verb }, ...ways.map((by): Task => ({ peer, verb, by }))];
}
