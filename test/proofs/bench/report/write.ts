import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Results } from '../results.js';
import { printChart } from './chart.js';
import { describeMachine } from './machine.js';
import { printBarsTable, printFigures, printInvalid, printPeers, printShort, printValid } from './markdown.js';

const folder = new URL('../results/', import.meta.url);
const readme = new URL('../../../../README.md', import.meta.url);
const section = /(?<=<!-- bench -->\n).*?(?=<!-- \/bench -->)/s;

/** Writes the results, and what the README shows of them. */
export function writeReports(results: Results): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('chart.svg', folder), printChart(results));
  writeFileSync(new URL('README.md', folder), printResults(results));
  const short = `\n${printShort(results)}\nOurs in ns, the others as multiples of it. ${describeMachine()}.\n`;
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(section, () => short),
  );
}

function printResults(results: Results): string {
  return `# Time to validate

Written by \`npm run bench\` on ${describeMachine()}.

![Nanoseconds to validate an event](chart.svg)

Each corpus has a process of its own, so that V8 knows of a validator only what this corpus taught it: with one key set it
is at its best, with 1,000 as in a server that many senders write to. All peers run side by side in that process, warmed
up until V8 has done with them, in rounds of some milliseconds each, in turn; what counts is the time of the processor,
which includes compiling and collecting garbage. Ours is the middle of the rounds and half of the middle half's width, a
peer's ratio the middle of the ratios of each round. Ratios can be compared with other runs, nanoseconds cannot. The events
are drawn from the schemas with a fixed seed, and parsed from JSON. Every peer states the same rules, derived from the JSON
Schemas, and was compared with us on 3,000 mutated events before:

${printPeers(results)}
A union is measured as each library states it, and, below, as its validators of the single events behind a look-up by
\`event_type\`. "Wrong" events have one to three faults; rejecting them is one row, finding all errors another.

## Bars

${printBarsTable(results)}
## Valid events

${printValid(results)}
## Wrong events

${printInvalid(results)}
## Others

${printFigures(results)}`;
}
