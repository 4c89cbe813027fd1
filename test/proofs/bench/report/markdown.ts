import { bars, isReached } from '../bars.js';
import { types } from '../measure/plan.js';
import { quantile } from '../measure/statistics.js';
import { notes } from '../peers/notes.js';
import { nameOf, type Result, type Results } from '../results.js';
import { describePeer } from './machine.js';

const fillings = {
  full: 'all fields',
  few: 'few fields',
  half: 'half of the fields',
  random: 'random fields',
  invalid: 'wrong',
};
const subjects: Record<string, string> = {
  event: 'union',
  batch: 'batches of 20',
  ...Object.fromEntries(Object.entries(types).map(([type, subject]) => [subject, type])),
};

/** A row of a table: what is measured, our time, and how many times it the peers take. */
interface Row {
  label: string;
  corpus: string;
  verb: 'is' | 'errors';
  by?: string;
}

/** The table of what is valid, of all corpora. */
export function printValid(results: Results): string {
  return printTable(
    results,
    results.all.filter(({ corpus }) => corpus.filling !== 'invalid').flatMap((result) => rowsOf(result, 'is')),
  );
}

/** The table of invalid events: rejecting them, and finding all errors. */
export function printInvalid(results: Results): string {
  const invalid = results.all.filter(({ corpus }) => corpus.filling === 'invalid');
  return printTable(results, [
    ...invalid.flatMap((result) => rowsOf(result, 'is')),
    ...invalid.flatMap((result) => rowsOf(result, 'errors')),
  ]);
}

/** The table with the most important rows. */
export function printShort(results: Results): string {
  return printTable(results, [
    { label: 'CONVERSION, all fields', corpus: 'conversion full', verb: 'is' },
    { label: 'CONVERSION, 1,000 key sets', corpus: 'conversion random', verb: 'is' },
    { label: 'SALE', corpus: 'sale full', verb: 'is' },
    { label: 'any event, all fields', corpus: 'event full', verb: 'is' },
    { label: 'any event, 1,000 key sets', corpus: 'event random', verb: 'is' },
    { label: '… a look-up by type before it', corpus: 'event random', verb: 'is', by: 'lookup' },
    { label: 'any event, wrong', corpus: 'event invalid', verb: 'is' },
    { label: 'any event, all its errors', corpus: 'event invalid', verb: 'errors' },
  ]);
}

export function printBarsTable(results: Results): string {
  const lines = bars.flatMap((bar) => {
    const figure = bar.figure(results);
    if (figure === undefined) return [];
    const wanted = bar.least === undefined ? `≤ ${bar.most}${bar.unit}` : `≥ ${bar.least}${bar.unit}`;
    return [
      [
        bar.id,
        bar.label,
        wanted,
        `${figure.toFixed(2)}${bar.unit}`,
        isReached(bar, figure) ? 'reached' : '**not reached**',
      ],
    ];
  });
  return table(['', 'bar', 'wanted', 'measured', ''], lines);
}

export function printFigures(results: Results): string {
  return table(
    ['besides', ''],
    [...results.figures.values()].map(({ label, value, unit }) => [label, `${value.toFixed(2)}${unit}`]),
  );
}

/** What a reader must know of the peers: versions, what they do otherwise, how many other verdicts they gave. */
export function printPeers(results: Results): string {
  return [...results.differences]
    .map(([peer, { count }]) => {
      const { note } = notes[peer] ?? {};
      const verdicts = count === 0 ? '' : `${count} other verdicts among 3,000 damaged events`;
      return `- ${[describePeer(peer), note, verdicts].filter(Boolean).join('; ')}.\n`;
    })
    .join('');
}

function rowsOf({ corpus, tasks }: Result, verb: Row['verb']): Row[] {
  const keySets = corpus.keySets === 1 ? '1 key set' : `${corpus.keySets.toLocaleString('en')} key sets`;
  const what = verb === 'errors' ? 'all errors' : fillings[corpus.filling];
  const label = `${subjects[corpus.subject]}, ${what}, ${keySets}`;
  const ways = new Set(tasks.filter((task) => task.verb === verb && task.peer !== 'floor').map(({ by }) => by));
  return [...ways].map((by) => ({
    label: by === undefined ? label : `… by ${by === 'lookup' ? 'look-up' : by}`,
    corpus: corpus.name,
    verb,
    ...(by !== undefined && { by }),
  }));
}

function printTable(results: Results, rows: Row[]): string {
  const peers = [...results.differences.keys()];
  const lines = rows.map(({ label, corpus, verb, by }) => {
    const base = `ours ${verb}`;
    const times = results.times(corpus, base) ?? [];
    const ratios = peers.map((peer) =>
      results.ratio(corpus, nameOf({ peer, verb, ...(by !== undefined && { by }) }), base),
    );
    const own =
      by === undefined
        ? `${round(quantile(times))} ± ${round((quantile(times, 0.75) - quantile(times, 0.25)) / 2)}`
        : '';
    return [label, own, ...ratios.map((ratio) => (ratio === undefined ? '' : `${ratio.toFixed(1)}×`))];
  });
  return table(['ns per event', 'ours', ...peers.map((peer) => notes[peer]?.label ?? peer)], lines);
}

function round(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function table(heads: string[], lines: string[][]): string {
  const rule = heads.map((_, index) => (index === 0 ? '---' : '---:'));
  return [heads, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
