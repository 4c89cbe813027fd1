import { bars, isReached } from '../bars.js';
import { quantile } from '../measure/statistics.js';
import { nameOf, type Results } from '../results.js';

/** Prints what was found on a corpus: nanoseconds per event, the middle half of the rounds, and how many times ours. */
export function printResult(results: Results, name: string): void {
  const result = results.of(name);
  if (result === undefined) return;
  const { corpus, tasks, findings } = result;
  console.log(`${name}: ${corpus.events} events, ${corpus.keySets} key sets`);
  tasks.forEach((task, index) => {
    const times = results.times(name, nameOf(task)) ?? [];
    const base = task.verb === 'errors' ? 'ours errors' : 'ours is';
    const spread = `${quantile(times, 0.25).toFixed(0)}..${quantile(times, 0.75).toFixed(0)}`;
    const { accepted } = findings[index] ?? {};
    const isWrong = task.peer !== 'floor' && accepted !== (corpus.filling === 'invalid' ? 0 : corpus.values);
    console.log(
      `  ${nameOf(task).padEnd(28)}${quantile(times).toFixed(0).padStart(7)} ns ${spread.padStart(15)}` +
        `${(results.ratio(name, nameOf(task), base) ?? Number.NaN).toFixed(2).padStart(8)}x` +
        (isWrong ? `  OTHER VERDICTS: accepts ${accepted} of ${corpus.values}` : ''),
    );
  });
}

/** Prints the other figures, the different verdicts of peers, and the bars. */
export function printBars(results: Results): void {
  for (const { label, value, unit } of results.figures.values()) console.log(`${value.toFixed(2)}${unit} ${label}`);
  for (const [peer, { count, examples }] of results.differences) {
    if (count > 0) console.log(`${peer} gives ${count} other verdicts:\n  ${examples.join('\n  ')}`);
  }
  for (const bar of bars) {
    const figure = bar.figure(results);
    if (figure === undefined) continue;
    const wanted = `at ${bar.least === undefined ? `most ${bar.most}` : `least ${bar.least}`}${bar.unit}`;
    const verdict = isReached(bar, figure) ? 'reached    ' : 'NOT REACHED';
    console.log(`${bar.id.padEnd(3)} ${verdict} ${figure.toFixed(2)}${bar.unit} (${wanted}) ${bar.label}`);
  }
}
