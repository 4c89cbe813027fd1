import { parseArgs } from 'node:util';
import { lines } from './lines.js';

// Drawn values with the errors and notices of the validators in TypeScript, as JSON Lines: see lines.ts.
// usage: tsx test/proofs/languages/drawn/print.ts [--cases 100000] [--seed 1]

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});

let printed: string[] = [];
for (const line of lines(Number(values.cases), Number(values.seed))) {
  printed.push(JSON.stringify(line));
  if (printed.length === 1000) await flush();
}
await flush();

/** Waits until the reader has taken what was printed, so that memory does not grow with the number of lines. */
async function flush(): Promise<void> {
  if (printed.length === 0) return;
  const text = `${printed.join('\n')}\n`;
  printed = [];
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
