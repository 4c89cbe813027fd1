import { notes } from '../peers/notes.js';
import type { Results } from '../results.js';

const panels = [
  { title: 'CONVERSION, all fields, one key set', corpus: 'conversion full' },
  { title: 'CONVERSION, 1,000 key sets', corpus: 'conversion random' },
  { title: 'any event, 1,000 key sets', corpus: 'event random' },
];

const width = 760;
const left = 110;
const right = 90;
const line = 22;
const head = 34;

/** Times as bars, a panel for each of some corpora. Its colours follow the reader's choice of light and dark. */
export function printChart(results: Results): string {
  const names = ['ours', ...results.differences.keys()];
  const height = panels.length * (head + names.length * line) + 10;
  const drawn = panels.map(({ title, corpus }, index) =>
    printPanel(
      title,
      names.map((name) => ({ name, time: results.time(corpus, `${name} is`) ?? 0 })),
      index * (head + names.length * line),
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Nanoseconds to validate an event">
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600 }
.bar { fill: #8c959f }
.ours { fill: #0969da }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.bar { fill: #6e7681 }
.ours { fill: #58a6ff }
}
</style>
${drawn.join('')}</svg>
`;
}

function printPanel(title: string, times: { name: string; time: number }[], top: number): string {
  const longest = Math.max(...times.map(({ time }) => time));
  const rows = times.map(({ name, time }, index) => {
    const y = top + head + index * line;
    const length = ((width - left - right) * time) / longest;
    return (
      `<text x="${left - 8}" y="${y + 13}" text-anchor="end">${notes[name]?.label ?? 'rdsm-events'}</text>` +
      `<rect class="${name === 'ours' ? 'ours' : 'bar'}" x="${left}" y="${y}" width="${length.toFixed(1)}" height="17" rx="2"/>` +
      `<text x="${(left + length + 6).toFixed(1)}" y="${y + 13}">${Math.round(time).toLocaleString('en')} ns</text>\n`
    );
  });
  return `<text class="title" x="0" y="${top + 22}">${title}</text>\n${rows.join('')}`;
}
