import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Catalogue } from '../legacy/catalogue.js';

/** The catalogue of an earlier release. */
export interface Baseline {
  /** Its git tag or package: `@rdsm-events/openapi@1.2.0`. */
  name: string;
  version: string;
  catalogue: Catalogue;
}

/** There is no earlier release to compare with, and why. */
export interface NoBaseline {
  reason: string;
}

/** A baseline that was named and cannot be read. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/** The package that holds the catalogue, and whose tags stand for the releases of all. */
export const cataloguePackage = '@rdsm-events/openapi';

const generatedFile = 'generated/openapi/catalogue.json';
const packageFile = 'packages/openapi/package.json';

/**
 * Reads the catalogue of the last release from its git tag; nothing of that release is run.
 * @param from What to compare with instead: a git reference, or a published package such as `@rdsm-events/openapi@1.2.0`.
 * @throws {BaselineError} when what is named cannot be read.
 */
export async function readBaseline(root: string, from?: string): Promise<Baseline | NoBaseline> {
  if (from !== undefined) {
    const released = (await fromGit(root, from)) ?? (await fromRegistry(from));
    if (released) return released;
    throw new BaselineError(
      `"${from}" is neither a git reference with ${generatedFile} nor a package of npm with it. Name a tag, or a package such as ${cataloguePackage}@1.2.0.`,
    );
  }
  const tag = await lastTag(root);
  if (tag === undefined) return { reason: await whyNone(root) };
  return (await fromGit(root, tag)) ?? { reason: `The release ${tag} holds no ${generatedFile}.` };
}

/** The tag of the highest version that HEAD contains, as changesets writes it. */
async function lastTag(root: string): Promise<string | undefined> {
  const list = ['tag', '--list', `${cataloguePackage}@*`, '--merged', 'HEAD', '--sort=-version:refname'];
  // A pre-release comes before its release.
  const tags = await git(root, '-c', 'versionsort.suffix=-', ...list);
  return tags?.split('\n').find((tag) => tag !== '');
}

async function whyNone(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, packageFile), 'utf8'));
  if (version === '0.0.0') return 'Nothing has been released yet.';
  const name = `${cataloguePackage}@${version}`;
  return `This clone has no tag of a release. Fetch them with "git fetch --tags", or compare with the published package: npm run changes -- --from ${name}`;
}

async function fromGit(root: string, reference: string): Promise<Baseline | undefined> {
  const text = await git(root, 'show', '--end-of-options', `${reference}:${generatedFile}`);
  const manifest = await git(root, 'show', '--end-of-options', `${reference}:${packageFile}`);
  return text && manifest ? baseline(reference, manifest, text) : undefined;
}

/** Only the package itself is asked for: any other name is a mistake, and nothing is to be fetched for it. */
async function fromRegistry(name: string): Promise<Baseline | undefined> {
  if (!name.startsWith(`${cataloguePackage}@`)) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'rdsm-events-'));
  try {
    const packed = await run(folder, 'npm', 'pack', name, '--json', '--pack-destination', folder);
    const [tarball] = JSON.parse(packed) as { filename: string }[];
    await run(folder, 'tar', '-xzf', tarball?.filename ?? '');
    const [manifest, text] = await Promise.all(
      ['package/package.json', 'package/dist/catalogue.json'].map((file) => readFile(join(folder, file), 'utf8')),
    );
    return manifest && text ? baseline(name, manifest, text) : undefined;
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function baseline(name: string, manifest: string, text: string): Baseline {
  const { $comment: _, ...catalogue } = JSON.parse(text);
  return { name, version: JSON.parse(manifest).version, catalogue };
}

/** What git prints, or undefined where it fails: there may be no repository at all. */
async function git(root: string, ...parameters: string[]): Promise<string | undefined> {
  return run(root, 'git', ...parameters).catch(() => undefined);
}

async function run(folder: string, program: string, ...parameters: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, parameters, { cwd: folder, maxBuffer: 2 ** 28 });
  return stdout;
}
