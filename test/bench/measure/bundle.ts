import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ajvStandalone } from '../peers/ajv-standalone.js';

/** Bundles the process that measures, with all peers, as plain JavaScript in a new folder. */
export async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rdsm-bench-'));
  await build({
    entryPoints: { entry: fileURLToPath(new URL(entry, import.meta.url)) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // For what is CommonJS inside.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [ajvStandalone],
    logLevel: 'error',
  });
  return folder;
}
