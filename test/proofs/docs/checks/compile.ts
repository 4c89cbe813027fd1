import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Check } from '../check.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** What a compiler prints about a project: nothing, if it compiles. */
function compile(compiler: string, project: string): Promise<string> {
  const program = createRequire(import.meta.url).resolve(compiler);
  return new Promise((resolve) => {
    execFile(process.execPath, [program, '-p', project, '--noEmit'], { cwd: root }, (error, stdout, stderr) => {
      resolve(stdout + stderr || (error?.message ?? ''));
    });
  });
}

export const compileChecks: Check[] = [
  {
    name: 'the site and its components compile',
    run: async ({ expect }) => expect('vue-tsc', await compile('vue-tsc/bin/vue-tsc.js', 'packages/docs'), ''),
  },
  {
    name: 'this proof compiles',
    run: async ({ expect }) => expect('tsc', await compile('typescript/bin/tsc', 'test/proofs/docs'), ''),
  },
];
