import { existsSync } from 'node:fs';
import { run } from '../../packages/run.js';

const apt = ['/usr/bin/env', 'DEBIAN_FRONTEND=noninteractive', '/usr/bin/apt-get', '-o', 'DPkg::Lock::Timeout=300'];

let updated = false;

/**
 * Installs the packages of Debian that are missing, where that can be done.
 * @returns Why some are still missing; undefined when none is.
 */
export async function install(packages: readonly string[]): Promise<string | undefined> {
  const missing = await missingOf(packages);
  if (missing.length === 0) return undefined;
  const need = `needs the Debian packages ${missing.join(', ')}`;
  if (!existsSync('/usr/bin/apt-get')) return `${need}, and there is no apt-get`;
  if (process.getuid?.() !== 0) return `${need}, and only root can install them`;
  try {
    if (!updated) {
      // Once, also where it fails.
      updated = true;
      await aptGet('update');
    }
    await aptGet('install', '-y', '--no-install-recommends', ...missing);
    return undefined;
  } catch (error) {
    return `${need}, and apt-get failed: ${String(error).trim().split('\n').at(-1)}`;
  }
}

async function missingOf(packages: readonly string[]): Promise<string[]> {
  const states = await Promise.all(
    packages.map((name) => run('/', 'dpkg-query', '--status', name).catch(() => 'not known')),
  );
  return packages.filter((_, index) => !states[index]?.includes('\nStatus: install ok installed\n'));
}

async function aptGet(...parameters: string[]): Promise<void> {
  const [program = '', ...before] = apt;
  await run('/', program, ...before, ...parameters);
}
