import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildFailure, build, type Plugin } from 'esbuild';

/** Thrown if a module cannot be loaded, with the reason and the location. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/**
 * Loads a module of TypeScript or JavaScript as it is on disk now, with everything that it imports except packages,
 * which Node imports as usual. Loading it again returns a new module.
 * @param sources The path of each file that is read is added to it, even if the module cannot be loaded.
 * @returns What the module exports.
 * @throws {LoadError} if it does not parse, is not found, or throws while it is evaluated.
 */
export async function loadModule(path: string, sources: Set<string>): Promise<Record<string, unknown>> {
  sources.add(path);
  // A bundle at a new path: Node never reads a module twice.
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'rdsm-events-'));
  const bundle = join(folder, 'module.mjs');
  try {
    await writeFile(bundle, await bundleOf(path, bundle, sources));
    return await evaluate(bundle, sources);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundleOf(path: string, bundle: string, sources: Set<string>): Promise<string> {
  const { href } = pathToFileURL(path);
  const result = await build({
    entryPoints: [path],
    outfile: bundle,
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'silent',
    define: {
      'import.meta.url': JSON.stringify(href),
      'import.meta.dirname': JSON.stringify(dirname(path)),
      'import.meta.filename': JSON.stringify(path),
    },
    plugins: [externalizePackages, trackSources(sources)],
  }).catch((error: BuildFailure) => {
    throw new LoadError(error.errors?.map(describe).join('\n') || error.message);
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Runs the bundle. The stack of what it throws names the locations in the sources. */
async function evaluate(bundle: string, sources: Set<string>): Promise<Record<string, unknown>> {
  process.setSourceMapsEnabled(true);
  try {
    return await import(pathToFileURL(bundle).href);
  } catch (error) {
    if (!(error instanceof Error)) throw new LoadError(String(error), { cause: error });
    const frames = (error.stack ?? '').split('\n').filter((line) => [...sources].some((path) => line.includes(path)));
    throw new LoadError([`${error.name}: ${error.message}`, ...frames].join('\n'), { cause: error });
  }
}

function describe({ text, location }: BuildFailure['errors'][number]): string {
  if (!location) return text;
  const { file, line, column, lineText } = location;
  return `${file}:${line}:${column + 1}: ${text}\n  ${lineText.trim()}`;
}

/** Imports packages by path: the bundle is in another folder, from which their names do not resolve. */
const externalizePackages: Plugin = {
  name: 'externalize-packages',
  setup({ onResolve, resolve }) {
    const seen = Symbol();
    onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...request }) => {
      if (pluginData === seen || request.kind === 'entry-point') return undefined;
      const found = await resolve(path, { ...request, pluginData: seen });
      const isPackage = !found.external && found.path.includes(`${sep}node_modules${sep}`);
      return isPackage ? { path: pathToFileURL(found.path).href, external: true } : found;
    });
  },
};

function trackSources(sources: Set<string>): Plugin {
  return {
    name: 'track-sources',
    setup({ onLoad }) {
      onLoad({ filter: /./, namespace: 'file' }, ({ path }) => {
        sources.add(path);
        return undefined;
      });
    },
  };
}
