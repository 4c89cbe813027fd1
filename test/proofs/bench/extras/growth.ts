import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readTree } from '../../../../generator/commands/tree.js';
import { generate } from '../../../../generator/index.js';
import { type Spec, spec } from '../../../../spec/index.js';
import type { GrowthJob } from '../children/growth.js';
import type { Body } from '../corpora/bodies.js';
import { runChild } from '../measure/run-child.js';
import { ratio } from '../measure/statistics.js';
import { multiply } from '../synthetic.js';
import { corpusFile } from './corpus-file.js';
import type { Figure } from './figure.js';

const duration = { rounds: 15, slice: 10 };
const batchSizes = [1, 10, 100, 1000];
/** How often the union contains the same four events, each time with types of their own. */
const copies = [1, 2, 3, 4, 5];
const four = ['CONVERSION', 'SALE', 'ORDER_PLACED', 'MEDIA_PLAYBACK_STOPPED'];

/** Events that are sent with one key set and with many: `is…` and the name of the corpora. */
const manySets = {
  isConversion: 'conversion',
  isMediaPlaybackStarted: 'media-playback-started',
  isMediaPlaybackStopped: 'media-playback-stopped',
};

/** How the time for an event grows with the number of key sets, with the length of a batch, and with the number of types: the dearest over the cheapest. */
export async function growth(folder: string): Promise<Figure[]> {
  const { texts } = corpusFile(folder, 'event random');
  const whole = await compile(spec, join(folder, 'whole'));
  const batches = batchSizes.map((size) => ({ module: whole, name: 'isBatch', file: batchFile(folder, texts, size) }));
  const ofBatches = await runChild<number[][]>(`${folder}/growth.mjs`, { subjects: batches, ...duration });

  // Without what may refer to the other events: aliases, line items and migrations.
  const events = spec.events
    .filter(({ type }) => four.includes(type))
    .map(({ items: _items, migration: _migration, ...event }) => event);
  const some: Spec = { ...spec, aliases: {}, events };
  const bodies = texts.map((text): Body => JSON.parse(text)).filter(({ event_type }) => four.includes(event_type));
  const unions: GrowthJob['subjects'] = [];
  for (const times of copies) {
    const module = await compile(multiply(some, times), join(folder, `times-${times}`));
    unions.push({ module, name: 'isEvent', file: renamedFile(folder, bodies, times) });
  }
  const kinds = four.length * Math.max(...copies);
  const ofUnions = await runChild<number[][]>(`${folder}/growth.mjs`, { subjects: unions, ...duration, kinds });

  // A module for each, for what V8 learnt from many key sets it does not forget.
  const sets = Object.entries(manySets).map(([name, subject]) =>
    ['half', 'random'].map((filling) => ({
      module: `${whole}?${subject}-${filling}`,
      name,
      file: corpusFile(folder, `${subject} ${filling}`).file,
    })),
  );
  const ofSets = await runChild<number[][]>(`${folder}/growth.mjs`, { subjects: sets.flat(), ...duration });
  const overOne = sets.map((_, index) => ratio(ofSets[2 * index] ?? [], ofSets[2 * index + 1] ?? []));

  const perEvent = ofBatches.map((times, index) => times.map((time) => time / (batchSizes[index] ?? 1)));
  return [
    { name: 'growth key sets', label: 'ns per event, 1,000 key sets over one', value: Math.max(...overOne), unit: 'x' },
    { name: 'growth batch', label: 'ns per event, batches of 1 to 1,000', value: spread(perEvent), unit: 'x' },
    { name: 'growth union', label: 'ns per event, unions of 4 to 20 types', value: spread(ofUnions), unit: 'x' },
  ];
}

/** The dearest over the cheapest, compared round by round: from one to another, the machine changes its speed. */
function spread(all: readonly number[][]): number {
  return Math.max(...all.flatMap((times) => all.map((others) => ratio(times, others))));
}

/** Generates the validators of a spec, and bundles them. */
async function compile(given: Spec, folder: string): Promise<string> {
  const runtime = await readTree(fileURLToPath(new URL('../../../../generator/runtime', import.meta.url)));
  const shipped = new Map([...runtime].map(([path, text]) => [`runtime/${path}`, text]));
  const emissions = await generate(given, { validators: shipped });
  for (const [path, text] of emissions.find(({ artefact }) => artefact === 'validators')?.files ?? []) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const module = `${folder}.mjs`;
  await build({ entryPoints: [join(folder, 'index.ts')], outfile: module, bundle: true, format: 'esm' });
  return module;
}

function batchFile(folder: string, texts: string[], size: number): string {
  const file = join(folder, `batches-of-${size}.ndjson`);
  const starts = Array.from({ length: Math.floor(texts.length / size) }, (_, index) => index * size);
  writeFileSync(file, starts.map((start) => `[${texts.slice(start, start + size).join()}]`).join('\n'));
  return file;
}

/** The bodies, with the types spread over the copies: `SALE`, `SALE_2`, … */
function renamedFile(folder: string, bodies: Body[], times: number): string {
  const file = join(folder, `types-times-${times}.ndjson`);
  const rename = (type: string, copy: number) => (copy === 0 ? type : `${type}_${copy + 1}`);
  const renamed = bodies.map((body, index) => ({
    ...body,
    event_type: rename(body.event_type, Math.floor(index / four.length) % times),
  }));
  writeFileSync(file, renamed.map((body) => JSON.stringify(body)).join('\n'));
  return file;
}
