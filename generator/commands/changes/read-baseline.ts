import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { upgradeCatalogue } from '../../changes/upgrade-catalogue.js';
import { catalogueFormat } from '../../emitters/openapi/catalogue-file.js';

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

/** The baseline cannot be read. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/** The package that contains the catalogue, and whose tags mark the releases of all packages. */
export const cataloguePackage = '@rdsm-events/openapi';

const generatedFile = 'generated/openapi/catalogue.json';
export const packageFile = 'packages/openapi/package.json';

/**
 * Reads the catalogue of the last release from its git tag. Runs no code of that release.
 * @param from Another baseline: a git reference, or a published package such as `@rdsm-events/openapi@1.2.0`.
 * @throws {BaselineError} when it cannot be read.
 */
export async function readBaseline(root: string, from?: string): Promise<Baseline | NoBaseline> {
  if (from !== undefined) {
    const released = (await fromGit(root, from)) ?? (await fromRegistry(from));
    if (released) return released;
    throw new BaselineError(
      `"${from}" is neither a git reference with ${generatedFile} nor a published version of ${cataloguePackage}. Name a tag, or a package such as ${cataloguePackage}@1.2.0.`,
    );
  }
  const tag = await lastTag(root);
  if (tag === undefined) return { reason: await whyNone(root) };
  return (await fromGit(root, tag)) ?? { reason: `The release ${tag} contains no ${generatedFile}.` };
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

/** Fetches no other package: any other name is a mistake. */
async function fromRegistry(name: string): Promise<Baseline | undefined> {
  if (!name.startsWith(`${cataloguePackage}@`)) return undefined;
  const files = await fetchPackage(name).catch(() => undefined);
  return files && baseline(name, ...files);
}

/** The manifest and the catalogue of a published package. */
async function fetchPackage(name: string): Promise<[string, string]> {
  const folder = await mkdtemp(join(tmpdir(), 'rdsm-events-'));
  try {
    const packed = await run(folder, 'npm', 'pack', name, '--json', '--pack-destination', folder);
    const [tarball] = JSON.parse(packed) as { filename: string }[];
    await run(folder, 'tar', '-xzf', tarball?.filename ?? '');
    const read = (file: string) => readFile(join(folder, 'package', file), 'utf8');
    return await Promise.all([read('package.json'), read('dist/catalogue.json')]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function baseline(name: string, manifest: string, text: string): Baseline {
  const { $comment: _, format, ...data } = parse(text, name);
  const catalogue = upgradeCatalogue(data, format, catalogueFormat);
  if (catalogue === undefined) {
    const found = format === undefined ? 'an older format' : `the format ${format}`;
    throw new BaselineError(
      `The catalogue of ${name} has ${found}, and this version reads the formats up to ${catalogueFormat}. Compare with a release in one of these: npm run changes -- --from <release>. Where there is none yet, the next release is the first baseline: raise its version with a changeset by hand (npx changeset).`,
    );
  }
  return { name, version: String(parse(manifest, name).version), catalogue: catalogue as unknown as Catalogue };
}

function parse(text: string, name: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    throw new BaselineError(
      `The catalogue of ${name} is not valid JSON. Compare with another release: --from <release>.`,
    );
  }
}

/** What git prints, or undefined where it fails: there may be no repository at all. */
async function git(root: string, ...parameters: string[]): Promise<string | undefined> {
  return run(root, 'git', ...parameters).catch(() => undefined);
}

async function run(folder: string, program: string, ...parameters: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, parameters, { cwd: folder, maxBuffer: 2 ** 28 });
  return stdout;
}
