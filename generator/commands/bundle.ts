import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const generated = fileURLToPath(new URL('../../generated/', import.meta.url));

/** The newest syntax that the bundles contain: that of browsers since 2020, and of Apps Script. */
const target = 'es2020';

const banner = '/*! @rdsm-events/browser, MIT License. It sends nothing. */';

/** A generated module with everything it imports, minified. The same files give the same bytes. */
export async function bundle(file: string, format: 'iife' | 'esm' | 'cjs'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format,
    target,
    write: false,
    legalComments: 'none',
    banner: { js: banner },
    plugins: [fromGenerated({ folder: fileURLToPath(new URL('.', `file://${file}`)) })],
    logLevel: 'silent',
  });
  const [{ text } = { text: '' }] = outputFiles;
  return text;
}

/** The hash by which a browser recognizes a script (Subresource Integrity). */
export function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

export interface FromGenerated {
  /** A package that is not bundled. */
  external?: string | undefined;
  /** A folder whose files replace those of artefacts: `validators/formats.ts` replaces `generated/validators/formats.ts`. */
  folder?: string;
}

/** Finds the modules of the packages as their package.json would: `exports`, and that no module has side effects. */
export function fromGenerated({ external, folder }: FromGenerated = {}): Plugin {
  const find = (path: string, importer: string) => {
    const replacement = folder && path.startsWith(generated) ? `${folder}${path.slice(generated.length)}` : undefined;
    // A replacement may import what it replaces.
    const isReplaced = replacement !== undefined && replacement !== importer && existsSync(replacement);
    return { path: isReplaced ? replacement : path, sideEffects: false };
  };
  return {
    name: 'from-generated',
    setup(build) {
      build.onResolve({ filter: /^@rdsm-events\// }, ({ path, importer }) => {
        if (external !== undefined && path.startsWith(external)) return { path, external: true };
        const [, name = '', ...rest] = path.split('/');
        return find(`${generated}${name}/${rest.join('/') || 'index'}.ts`, importer);
      });
      build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir, importer }) =>
        find(fileURLToPath(new URL(path.replace(/\.js$/, '.ts'), `file://${resolveDir}/`)), importer),
      );
    },
  };
}
