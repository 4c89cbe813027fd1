import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const generated = fileURLToPath(new URL('../../generated/', import.meta.url));

/** The oldest syntax that the bundles contain: browsers since 2018, and Apps Script. */
const target = 'es2018';

const banner = '/*! @rdsm-events/browser, MIT License. It sends nothing. */';

/** How a bundle is loaded. A script declares a global variable. */
export type BundleFormat = { format: 'esm' | 'cjs' } | { format: 'iife'; global: string };

/** A generated module with everything it imports, minified. The same files give the same bytes. */
export async function bundle(file: string, how: BundleFormat): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: how.format,
    ...(how.format === 'iife' && { globalName: how.global }),
    target,
    write: false,
    legalComments: 'none',
    banner: { js: banner },
    plugins: [fromGenerated()],
    logLevel: 'silent',
  });
  const [{ text } = { text: '' }] = outputFiles;
  return text;
}

/** The hash by which a browser recognizes a script (Subresource Integrity). */
export function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

/**
 * Finds the modules of the packages as their package.json would: `exports`, and that no module has side effects.
 * @param external A package that is not bundled.
 */
export const fromGenerated = (external?: string): Plugin => ({
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
