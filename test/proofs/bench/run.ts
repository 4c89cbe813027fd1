import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { unionNames } from '../../../generator/catalogue/names.js';
import { corpora } from './corpora/corpora.js';
import { corpusFile } from './extras/corpus-file.js';
import { extras } from './extras/index.js';
import { installPeers } from './install.js';
import { bundleChildren } from './measure/bundle.js';
import { allPeers, plan, types } from './measure/plan.js';
import { runChild } from './measure/run-child.js';
import type { Finding, Job } from './measure/task.js';
import { printBars, printResult } from './report/console.js';
import { writeReports } from './report/write.js';
import { Results } from './results.js';
import { compareVerdicts } from './verdicts.js';

/*
 * Our validators and others on the same events. A run of everything writes the results into the repository.
 *
 * usage: npm run bench -- [--only conversion,sale,"event random",bytes] [--peers ajv,zod] [--quick] [--floor]
 */

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    peers: { type: 'string' },
    quick: { type: 'boolean' },
    floor: { type: 'boolean' },
  },
});
const only = options.only?.split(',');
const peers = options.peers?.split(',') ?? allPeers;
const floor = options.floor ? ['keys', 'loads', 'formats', 'without arrays'] : [];
const duration = options.quick ? { rounds: 9, slice: 6 } : { rounds: 11, slice: 8 };
const isWhole = !options.only && !options.peers && !options.quick && !options.floor;

const known = [...corpora.flatMap(({ subject, name }) => [subject, name]), ...Object.keys(extras)];
rejectUnknown('--only', only ?? [], known);
rejectUnknown('--peers', peers, allPeers);
if (peers.some((peer) => peer !== 'ajv')) await installPeers();
const results = new Results();
const folder = await bundleChildren(['ours', ...peers]);
try {
  for (const [peer, differences] of await compareVerdicts(folder, peers)) results.differences.set(peer, differences);
  for (const corpus of corpora) {
    if (!isWanted(corpus.subject, corpus.name)) continue;
    const { texts, file, ...facts } = corpusFile(folder, corpus.name);
    const groups = plan(corpus, peers, floor);
    const findings: Finding[] = [];
    for (const tasks of groups) {
      const clears = corpus.filling === 'invalid';
      const kinds = corpus.subject === unionNames.file ? Object.keys(types).length : 1;
      const job: Job = { file, subject: corpus.subject, types, tasks, ...duration, clears, kinds };
      findings.push(...(await runChild<Finding[]>(`${folder}/corpus.mjs`, job)));
    }
    results.add({ corpus: { ...facts, values: texts.length }, tasks: groups.flat(), findings });
    printResult(results, corpus.name);
  }
  for (const [name, measure] of Object.entries(extras)) {
    if (isWanted(name) && (only || isWhole)) results.addFigures(await measure(folder));
  }
} finally {
  rmSync(folder, { recursive: true });
}
printBars(results);
if (isWhole) writeReports(results);

function isWanted(...names: string[]): boolean {
  return only === undefined || names.some((name) => only.includes(name));
}

function rejectUnknown(option: string, given: string[], known: string[]): void {
  const unknown = given.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  console.error(`${option}: there is no ${unknown.join(', ')}. There are ${[...new Set(known)].join(', ')}.`);
  process.exit(2);
}
