import { batchNames, unionNames } from '../../../generator/catalogue/names.js';
import { catalogue } from '../../catalogue.js';
import type { Corpus } from '../corpora/corpora.js';
import type { Task } from './task.js';

/** The schema file of each type of event. */
export const types = Object.fromEntries(catalogue.events.map(({ type, names }) => [type, names.file]));

/** What is measured on a corpus, side by side. */
export function tasksOf({ subject, filling }: Pick<Corpus, 'subject' | 'filling'>, peers: readonly string[]): Task[] {
  const verbs = filling === 'invalid' ? (['is', 'errors'] as const) : (['is'] as const);
  const isUnion = subject === unionNames.file;
  return [
    { peer: 'ours', verb: 'is' },
    { peer: 'ours', verb: 'errors' },
    ...(filling === 'invalid' || subject === batchNames.file ? [] : [{ peer: 'ours', verb: 'assert' } as const]),
    ...(filling === 'invalid' ? [] : [{ peer: 'JSON', verb: 'parse' } as const]),
    ...peers.flatMap((peer) =>
      verbs.flatMap((verb): Task[] => [
        { peer, verb },
        ...(isUnion ? [{ peer, verb, by: 'lookup' } as const] : []),
        ...(isUnion && peer === 'ajv' ? [{ peer, verb, by: 'discriminator' } as const] : []),
      ]),
    ),
  ];
}
