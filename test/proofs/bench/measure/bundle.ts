import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ajvStandalone } from '../peers/ajv-standalone.js';

const children = fileURLToPath(new URL('../children/', import.meta.url));
const peerFolder = fileURLToPath(new URL('../peers/', import.meta.url));

/**
 * Bundles the processes that measure as plain JavaScript, so that nothing is between them and V8.
 * @returns A new folder that has a script for each file of `children/`.
 */
export async function bundleChildren(peers: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rdsm-bench-'));
  await build({
    entryPoints: readdirSync(children).map((name) => join(children, name)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // For what is CommonJS inside.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [choose(peers), ajvStandalone],
    logLevel: 'error',
  });
  return folder;
}

/** The module `bench:peers`, with the peers that are wanted: the others need not be installed. Each loads by itself. */
function choose(peers: readonly string[]): Plugin {
  const imports = peers.map((name) => `${JSON.stringify(name)}: () => import('./${name}.js')`);
  return {
    name: 'peers',
    setup(build) {
      build.onResolve({ filter: /^bench:peers$/ }, ({ path }) => ({ path, namespace: 'bench' }));
      build.onLoad({ filter: /.*/, namespace: 'bench' }, () => ({
        contents: `export const peers = { ${imports.join(', ')} };`,
        resolveDir: peerFolder,
      }));
    },
  };
}
