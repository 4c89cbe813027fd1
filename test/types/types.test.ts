import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

// What must not compile is marked with `@ts-expect-error`, so that it fails here as soon as it does.
it.each([
  ['5.0', 'typescript-5.0'],
  ['7.0', 'typescript'],
])('TypeScript %s accepts what is valid and rejects what is not', async (version, compiler) => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [`${root}node_modules/${compiler}/bin/tsc`, ...args])
      // A compiler reports on its output.
      .catch(({ stdout }: { stdout: string }) => ({ stdout }));
  expect((await run('--version')).stdout).toContain(`Version ${version}.`);
  expect((await run('-p', `${root}test/types`)).stdout).toBe('');
  // Where undefined is something else than absent.
  expect((await run('-p', `${root}test/types`, '--exactOptionalPropertyTypes')).stdout).toBe('');
});
