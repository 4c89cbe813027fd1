import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a command printed, and how it ended. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** What is needed to generate, to compare, to build and to release. */
const parts = [
  ...['spec', 'generator', 'generated', 'packages', '.changeset'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', '.gitignore', '.npmrc', 'LICENSE'],
];

/** No registry answers, unless a test brings its own. */
const nowhere = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };

/** A repository of its own with one commit, in which anything may be changed, tagged and released. */
export class Repository {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @param version The version of all packages, with no changeset; without it, versions and changesets are those of the project. */
  static async open(version?: string): Promise<Repository> {
    const repository = new Repository(await mkdtemp(join(tmpdir(), 'rdsm-events-')));
    const isBuilt = /\/(?:dist|node_modules|draft-07|LICENSE)$|packages\/schemas\/(?!package|tsconfig)[^/]*\.json$/;
    for (const part of parts) {
      const filter = (path: string) => part !== 'packages' || !isBuilt.test(path);
      await cp(join(root, part), repository.path(part), { recursive: true, filter });
    }
    await symlink(join(root, 'node_modules'), repository.path('node_modules'));
    if (version !== undefined) await repository.standAt(version);
    await repository.git('init', '--quiet', '--initial-branch', 'main');
    // Here it is a link, which .gitignore does not speak of.
    await repository.write('.git/info/exclude', 'node_modules\n');
    await repository.git('config', 'user.name', 'Ana');
    await repository.git('config', 'user.email', 'ana@example.com');
    await repository.commit('First');
    return repository;
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  read(path: string): Promise<string> {
    return readFile(this.path(path), 'utf8');
  }

  write(path: string, text: string): Promise<void> {
    return writeFile(this.path(path), text);
  }

  /** Changes a file. Fails where there is nothing to change. */
  async edit(path: string, from: string | RegExp, to: string): Promise<void> {
    const text = await this.read(path);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} does not say ${from}.`);
    await this.write(path, changed);
  }

  /** The changesets, by file. */
  async changesets(): Promise<Record<string, string>> {
    const files = (await readdir(this.path('.changeset'))).filter((file) => file.endsWith('.md')).sort();
    return Object.fromEntries(
      await Promise.all(files.map(async (file) => [file, await this.read(`.changeset/${file}`)])),
    );
  }

  changes(...options: string[]): Promise<Outcome> {
    return this.run(process.execPath, '--import', 'tsx', 'generator/commands/changes.ts', ...options);
  }

  generate(...options: string[]): Promise<Outcome> {
    return this.run(process.execPath, '--import', 'tsx', 'generator/commands/generate.ts', ...options);
  }

  async git(...parameters: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run('git', ...parameters);
    if (code !== 0) throw new Error(stderr);
    return stdout;
  }

  async commit(message: string): Promise<void> {
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--message', message);
  }

  run(program: string, ...parameters: string[]): Promise<Outcome> {
    return this.runWith({}, program, ...parameters);
  }

  runWith(environment: Record<string, string>, program: string, ...parameters: string[]): Promise<Outcome> {
    const env = { ...process.env, ...nowhere, ...environment };
    const options = { cwd: this.folder, maxBuffer: 2 ** 28, env };
    return new Promise((resolve) => {
      execFile(program, parameters, options, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  private async standAt(version: string): Promise<void> {
    for (const file of Object.keys(await this.changesets())) await rm(this.path('.changeset', file));
    for (const name of await readdir(this.path('packages'))) {
      const path = `packages/${name}/package.json`;
      const text = await this.read(path).catch(() => '');
      if (text === '') continue;
      await this.write(path, text.replace(/("(?:version|@rdsm-events\/[a-z-]+)": )"0\.0\.0"/g, `$1"${version}"`));
    }
  }
}
