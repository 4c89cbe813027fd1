import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { corpora } from '../bench/corpora/corpora.js';

/*
 * The time of the processor of `rdsm-events validate` on NDJSON, over that of reading and parsing the same events.
 *
 * usage: npm run bench:cli [-- --events 1000000 --rounds 3]
 */

const { values } = parseArgs({
  options: { events: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '3' } },
});
const events = Number(values.events);
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'rdsm-bench-cli-'));
const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const modes = ['readline', 'split', 'validate'] as const;

try {
  const child = join(folder, 'child.mjs');
  await build({
    entryPoints: [`${here}child.ts`],
    outfile: child,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    // That of the package is for its build.
    tsconfig: `${here}../../../tsconfig.json`,
    logLevel: 'error',
  });
  const file = join(folder, 'events.jsonl');
  await writeEvents(file);
  const least: Record<string, number> = {};
  let kilobytes = 0;
  for (let round = 0; round < rounds; round++) {
    for (const mode of modes) {
      const { stdout } = await run(process.execPath, [child, mode, file]);
      // Other programs only make a run slower.
      const measured = JSON.parse(stdout) as { microseconds: number; kilobytes: number };
      least[mode] = Math.min(least[mode] ?? Number.POSITIVE_INFINITY, measured.microseconds);
      if (mode === 'validate') kilobytes = Math.max(kilobytes, measured.kilobytes);
    }
  }
  const { readline = 0, split = 0, validate = 0 } = least;
  print('node:readline and JSON.parse', readline);
  print('lines found in the bytes, and JSON.parse', split);
  print('rdsm-events validate', validate);
  print('@sourcemeta/jsonschema validate --fast', await measurePeer(file));
  console.log(
    `validate over readline: ${(validate / readline).toFixed(2)}; over lines found in the bytes: ${(validate / split).toFixed(2)}`,
  );
  console.log(`validate at its peak: ${Math.round(kilobytes / 1024)} MB of memory`);
} finally {
  rmSync(folder, { recursive: true });
}

function print(name: string, microseconds: number): void {
  console.log(
    `${name.padEnd(42)} ${(microseconds / 1e6).toFixed(2).padStart(7)} s  ${(microseconds / events).toFixed(2).padStart(6)} µs per event`,
  );
}

/** Events of all types with random fields, those of `npm run bench`, again and again. */
async function writeEvents(path: string): Promise<void> {
  const texts = corpora.find(({ name }) => name === 'event random')?.read().texts ?? [];
  const handle = await open(path, 'w');
  for (let written = 0; written < events; written += texts.length) {
    await handle.appendFile(`${texts.slice(0, events - written).join('\n')}\n`);
  }
  await handle.close();
}

/** The time of the processor of all processes that the command starts, as the shell measures it. */
async function measurePeer(file: string): Promise<number> {
  const schema = fileURLToPath(new URL('../../../generated/schemas/event.json', import.meta.url));
  const command = `TIMEFORMAT='%U %S'; time ${here}node_modules/.bin/jsonschema validate --fast ${schema} ${file} > ${folder}/peer 2>&1`;
  const { stderr } = await run('bash', ['-c', command]);
  const [user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return (user + system) * 1e6;
}
