import { nameOf, type Results } from './results.js';

/** What the validators must reach. */
export interface Bar {
  id: string;
  label: string;
  /** The figure that is wanted: at least, or at most. */
  least?: number;
  most?: number;
  unit: 'x' | '%' | ' B' | ' ms';
  /** What was measured, or nothing when a run did not measure it. */
  figure(results: Results): number | undefined;
}

const media = ['media-playback-started', 'media-playback-stopped'];

export const bars: Bar[] = [
  faster('P1', 3, 'CONVERSION, one key set', ['conversion full', 'conversion half'], 'ajv is'),
  faster('P1', 3, 'MEDIA, one key set', namesOf(media, 'full', 'half'), 'ajv is'),
  faster('P2', 10, 'CONVERSION, 1,000 key sets', ['conversion random'], 'ajv is'),
  faster('P2', 8, 'MEDIA, 1,000 key sets', namesOf(media, 'random'), 'ajv is'),
  { ...most('P2', 1.5, 'x', 'growth key sets'), label: 'cost of 1,000 key sets over one, CONVERSION and MEDIA' },
  {
    id: 'P3',
    label: 'never slower than ajv standalone, any event, any corpus',
    least: 1,
    unit: 'x',
    figure: (results) =>
      lowest(
        results.all
          .filter(({ corpus }) => !['event', 'batch'].includes(corpus.subject))
          .map(({ corpus }) => results.ratio(corpus.name, 'ajv is', 'ours is')),
      ),
  },
  {
    ...faster('P4', 2, 'union, one key set per event, over the fastest peer', [], ''),
    figure: (results) => overFastest(results, 'event full'),
  },
  {
    ...faster('P4', 6, 'union, 1,000 key sets, over the fastest peer', [], ''),
    figure: (results) => overFastest(results, 'event random'),
  },
  faster('P4', 5, "union, 1,000 key sets, over ajv's validators behind a look-up", ['event random'], 'ajv lookup is'),
  share(10, 'CONVERSION full', 'conversion full'),
  share(12, 'mixed full', 'event full'),
  share(16, 'mixed random', 'event random'),
  {
    id: 'P6',
    label: '`validate` over `is`, valid events',
    most: 10,
    unit: '%',
    figure: (results) => {
      const worst = highest(
        ['conversion full', 'conversion random', 'event full', 'event random'].map((corpus) =>
          results.ratio(corpus, 'ours errors', 'ours is'),
        ),
      );
      return worst && (worst - 1) * 100;
    },
  },
  { ...most('P6', 2, ' B', 'bytes is'), label: '`is` allocates, per valid event' },
  { ...most('P6', 2, ' B', 'bytes assert'), label: '`assert` allocates, per valid event' },
  { ...most('P6', 2, ' B', 'bytes errors'), label: '`validate` allocates in addition to its result, per valid event' },
  faster('P7', 3, 'all errors over ajv `allErrors`, union', ['event invalid'], 'ajv errors', 'ours errors'),
  faster(
    'P7',
    1,
    'all errors over ajv `allErrors` behind a look-up',
    ['event invalid'],
    'ajv lookup errors',
    'ours errors',
  ),
  faster('P7', 6, 'rejection, union', ['event invalid'], 'ajv is'),
  { ...most('P9', 1, ' ms', 'import'), label: 'import and first validation of one event, over an empty module' },
  { ...most('P11', 1.5, 'x', 'growth batch'), label: 'ns per event, from a batch of 1 to one of 1,000' },
  { ...most('P11', 1.5, 'x', 'growth union'), label: 'ns per event, from 4 to 20 types in the union' },
  ...['conversion full', 'event full', 'event random'].map(
    (corpus): Bar => ({
      ...most('notices', 3, 'x', `notices ${corpus}`),
      label: `\`noticesOfEvent\` over \`validateEvent\`, ${corpus}, without notices`,
    }),
  ),
  { ...most('stream', 15, '%', 'stream 1'), label: 'validation of a stream over parsing it, one thread' },
  { ...most('stream', 15, '%', 'stream 2'), label: 'validation of a stream over parsing it, two threads' },
];

/** Whether a figure reaches its bar. */
export function isReached({ least = -Infinity, most = Infinity }: Bar, figure: number): boolean {
  return figure >= least && figure <= most;
}

function faster(id: string, least: number, label: string, corpora: string[], peer: string, base = 'ours is'): Bar {
  const figure = (results: Results) => lowest(corpora.map((corpus) => results.ratio(corpus, peer, base)));
  return { id, label, least, unit: 'x', figure };
}

function most(id: string, limit: number, unit: Bar['unit'], name: string): Omit<Bar, 'label'> {
  return { id, most: limit, unit, figure: (results) => results.figure(name) };
}

function share(most: number, label: string, corpus: string): Bar {
  const figure = (results: Results) => {
    const part = results.ratio(corpus, 'ours is', 'JSON parse');
    return part && part * 100;
  };
  return { id: 'P5', label: `share of JSON.parse, ${label}`, most, unit: '%', figure };
}

/** Over the fastest of the peers, each with its own union. */
function overFastest(results: Results, name: string): number | undefined {
  const tasks = results.all.find(({ corpus }) => corpus.name === name)?.tasks ?? [];
  const unions = tasks.filter(({ peer, verb, by }) => peer !== 'ours' && verb === 'is' && by === undefined);
  return lowest(unions.map((task) => results.ratio(name, nameOf(task), 'ours is')));
}

function namesOf(subjects: string[], ...fillings: string[]): string[] {
  return subjects.flatMap((subject) => fillings.map((filling) => `${subject} ${filling}`));
}

function lowest(figures: (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function highest(figures: (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
