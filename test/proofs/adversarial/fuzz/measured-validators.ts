import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Block, instrument } from './instrument.js';

/** The generated validators, compiled so that they count how often each of their blocks runs. */
export interface MeasuredValidators {
  /** What the package exports. */
  exports: Record<string, unknown>;
  /** What its subpath `notices` exports. */
  notices: Record<string, unknown>;
  blocks: Block[];
  /** How often each block has run since this was last filled with zeros. */
  counts: Uint32Array;
}

const folder = fileURLToPath(new URL('../../../../generated/validators', import.meta.url));

/** More than all blocks of the validators: the counters must be there before the code is. */
const mostBlocks = 100_000;

export async function loadMeasuredValidators(): Promise<MeasuredValidators> {
  const counts = new Uint32Array(mostBlocks);
  Object.assign(globalThis, { __blocks: counts });
  const output = mkdtempSync(join(tmpdir(), 'rdsm-events-fuzz-'));
  const blocks: Block[] = [];
  write(join(output, 'package.json'), '{ "type": "module" }');
  for (const file of [...importedBy(['index.ts', 'notices.ts'])].sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    write(join(output, file.replace(/\.ts$/, '.js')), instrument(file, text, blocks));
  }
  const exports = await import(pathToFileURL(join(output, 'index.js')).href);
  const notices = await import(pathToFileURL(join(output, 'notices.js')).href);
  rmSync(output, { recursive: true });
  return { exports, notices, blocks, counts };
}

/** These modules and those that they import, directly or not. */
function importedBy(files: readonly string[], found = new Set<string>()): Set<string> {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    const imports = [...text.matchAll(/^(?:import|export) [^']*'(\.[^']+)\.js';$/gm)].map(([, path]) => path as string);
    importedBy(
      imports.map((path) => join(dirname(file), `${path}.ts`)),
      found,
    );
  }
  return found;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
