import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { fromGenerated } from '../../../generator/commands/bundle.js';
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
export async function measure({ code, external }: Pick<Consumer, 'code' | 'external'>, folder?: string): Promise<Size> {
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
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
  return { minified: contents.length, compressed: gzipSync(contents, { level: 9 }).length };
}
