import { unionNames } from '../../../../generator/catalogue/names.js';
import type { NoticesJob } from '../children/notices.js';
import { types } from '../measure/plan.js';
import { runChild } from '../measure/run-child.js';
import { ratio } from '../measure/statistics.js';
import { corpusFile } from './corpus-file.js';
import type { Figure } from './figure.js';

/** The time of the notices of an event over that of its validation, for events without notices. */
export async function notices(folder: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const corpus of ['conversion full', 'event full', 'event random']) {
    const { file, subject } = corpusFile(folder, corpus);
    const kinds = subject === unionNames.file ? Object.keys(types).length : 1;
    const job: NoticesJob = { file, rounds: 15, slice: 10, kinds };
    const [validation = [], ofNotices = []] = await runChild<number[][]>(`${folder}/notices.mjs`, job);
    figures.push({
      name: `notices ${corpus}`,
      label: `\`noticesOfEvent\` over \`validateEvent\`, ${corpus}, without notices`,
      value: ratio(validation, ofNotices),
      unit: 'x',
    });
  }
  return figures;
}
