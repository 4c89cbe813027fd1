import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bars, isReached } from './bars.js';
import { corpora } from './corpora/corpora.js';
import { bundle } from './measure/bundle.js';
import { tasksOf, types } from './measure/plan.js';
import { runChild } from './measure/run-child.js';
import { quantile } from './measure/statistics.js';
import { nameOf, Results } from './results.js';

/*
 * Our validators beside others on the same events.
 *
 * usage: npm run bench -- [--only conversion,sale,"event random"] [--peers ajv] [--quick]
 */

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, peers: { type: 'string' }, quick: { type: 'boolean' } },
});
const only = options.only?.split(',');
const peers = (options.peers ?? 'ajv').split(',');
const [rounds, slice] = options.quick ? [9, 6] : [15, 10];

const results = new Results();
const folder = await bundle('./child.ts');
try {
  for (const { read, ...corpus } of corpora) {
    if (only && !only.some((name) => corpus.subject === name || corpus.name === name)) continue;
    const { texts, ...facts } = read();
    const file = join(folder, 'corpus.txt');
    writeFileSync(file, texts.join('\n'));
    const tasks = tasksOf(corpus, peers);
    const job = { file, subject: corpus.subject, types, tasks, rounds, slice };
    const findings = await runChild(join(folder, 'entry.mjs'), job);
    const result = { corpus: { ...facts, values: texts.length }, tasks, findings };
    results.add(result);
    print(result);
  }
} finally {
  rmSync(folder, { recursive: true });
}
for (const bar of bars) {
  const figure = bar.figure(results);
  if (figure === undefined) continue;
  const wanted = bar.least === undefined ? `at most ${bar.most}` : `at least ${bar.least}`;
  const verdict = isReached(bar, figure) ? 'reached    ' : 'NOT REACHED';
  console.log(`${bar.id} ${verdict} ${figure.toFixed(2)}${bar.unit} (${wanted}${bar.unit}) ${bar.says}`);
}

function print({ corpus, tasks, findings }: Parameters<Results['add']>[0]): void {
  console.log(`${corpus.name}: ${corpus.events} events, ${corpus.keySets} key sets`);
  tasks.forEach((task, index) => {
    const times = results.times(corpus.name, nameOf(task)) ?? [];
    const base = task.peer !== 'JSON' && task.verb === 'errors' ? 'ours errors' : 'ours is';
    const spread = `${quantile(times, 0.25).toFixed(0)}..${quantile(times, 0.75).toFixed(0)}`;
    const times_ = (results.ratio(corpus.name, nameOf(task), base) ?? Number.NaN).toFixed(2);
    const { accepted } = findings[index] ?? {};
    const wrong = accepted === (corpus.filling === 'invalid' ? 0 : corpus.values) ? '' : `  ACCEPTS ${accepted}`;
    const time = quantile(times).toFixed(0);
    console.log(
      `  ${nameOf(task).padEnd(28)}${time.padStart(7)} ns ${spread.padStart(13)} ${times_.padStart(7)}x${wrong}`,
    );
  });
}
