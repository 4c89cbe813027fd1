import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundle, fromGenerated } from '../../../generator/commands/bundle.js';
import { publishedArtefacts } from '../../../generator/emitters/index.js';
import type { Consumer } from './consumers.js';

const generated = fileURLToPath(new URL('../../../generated/', import.meta.url));

/** The size of a consumer in bytes, bundled and minified, and compressed as servers do. */
export interface Size {
  minified: number;
  compressed: number;
}

/**
 * Bundles a consumer with esbuild and measures it.
 * @param folder A project in which the packages are installed; without one, they are read where they are generated.
 */
export async function measure(
  consumer: Pick<Consumer, 'code' | 'external' | 'script'>,
  folder?: string,
): Promise<Size> {
  const contents = await (consumer.script === undefined
    ? bundleOf(consumer, folder)
    : scriptOf(consumer.script, folder));
  return { minified: contents.length, compressed: gzipSync(contents, { level: 9 }).length };
}

/** The script of a package: as published, or as the build makes it. */
async function scriptOf(name: string, folder: string | undefined): Promise<Uint8Array> {
  const { bundles } = publishedArtefacts().find((artefact) => artefact.name === name)?.package ?? {};
  if (bundles === undefined) throw new Error(`${name} has no script.`);
  return folder === undefined
    ? Buffer.from(await bundle(`${generated}${name}/${bundles.script}.ts`, 'iife'))
    : readFileSync(`${folder}/node_modules/@rdsm-events/${name}/dist/${bundles.file}.js`);
}

async function bundleOf({ code, external }: Pick<Consumer, 'code' | 'external'>, folder?: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder ?? generated },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    ...(external !== undefined && { external: [external, `${external}/*`] }),
    plugins: folder === undefined ? [fromGenerated({ external })] : [],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
