import { execFile, spawn } from 'node:child_process';
import { cp, lstat, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './all-files.js';

/** What a command printed, and how it ended. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

const needed = ['spec', 'generator', 'package.json', 'tsconfig.json'];

/** Whether a file or folder is part of the sources, by its name. */
function isWritten(name: string): boolean {
  return !/^(?:node_modules|dist|coverage|\.git|.*\.(?:tgz|tsbuildinfo)|generated\.(?:next|old))$/.test(name);
}

/** Links what is installed, and the packages of the copy instead of ours. */
async function install(folder: string): Promise<void> {
  const own = join(folder, 'node_modules', '@rdsm-events');
  await mkdir(own, { recursive: true });
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name !== '@rdsm-events') await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  for (const entry of await readdir(join(folder, 'packages'), { withFileTypes: true })) {
    if (entry.isDirectory()) await symlink(join(folder, 'packages', entry.name), join(own, entry.name));
  }
}

/** A copy of the project, in which nothing can be spoilt. */
export class Sandbox {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Opens one with what the generator needs, or with the whole repository: all but what is installed or built. */
  static async open(extent: 'generator' | 'repository' = 'generator'): Promise<Sandbox> {
    const folder = await mkdtemp(join(tmpdir(), 'rdsm-events-'));
    const names = extent === 'generator' ? needed : (await readdir(root)).filter(isWritten);
    for (const name of names) {
      await cp(join(root, name), join(folder, name), { recursive: true, filter: (path) => isWritten(basename(path)) });
    }
    await (extent === 'generator'
      ? symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
      : install(folder));
    return new Sandbox(folder);
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  generate(...options: string[]): Promise<Outcome> {
    return this.run(process.execPath, [...command, ...options], this.folder);
  }

  run(file: string, args: string[], cwd: string): Promise<Outcome> {
    return new Promise((resolve) => {
      execFile(file, args, { cwd, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  }

  /** Starts the generator, to be killed. */
  start() {
    return spawn(process.execPath, command, { cwd: this.folder, stdio: 'ignore' });
  }

  /** Starts the generator, to be listened to. */
  watch() {
    return spawn(process.execPath, [...command, '--watch'], { cwd: this.folder, stdio: 'pipe' });
  }

  /** Which files lie in `generated`, and whether each is still the same one: its number and the time of its last change. */
  async footprint(): Promise<Record<string, string>> {
    const entries = await readdir(this.path('generated'), { recursive: true });
    const marks = entries.sort().map(async (entry) => {
      const { ino, mtimeNs, ctimeNs } = await lstat(this.path('generated', entry), { bigint: true });
      return [entry, `${ino} ${mtimeNs} ${ctimeNs}`];
    });
    return Object.fromEntries(await Promise.all(marks));
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}

const command = ['--import', 'tsx', 'generator/commands/generate.ts'];
