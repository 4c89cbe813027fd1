import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
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
    plugins: folder === undefined ? [fromGenerated(external)] : [],
  });
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
  return { minified: contents.length, compressed: gzipSync(contents, { level: 9 }).length };
}

/** Finds the modules of the packages as their package.json would: `exports`, and that no module has side effects. */
const fromGenerated = (external?: string): Plugin => ({
  name: 'from-generated',
  setup(build) {
    build.onResolve({ filter: /^@rdsm-events\// }, ({ path }) => {
      if (external !== undefined && path.startsWith(external)) return { path, external: true };
      const [, name = '', ...rest] = path.split('/');
      return { path: `${generated}${name}/${rest.join('/') || 'index'}.ts`, sideEffects: false };
    });
    build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) => ({
      path: fileURLToPath(new URL(path.replace(/\.js$/, '.ts'), `file://${resolveDir}/`)),
      sideEffects: false,
    }));
  },
});
