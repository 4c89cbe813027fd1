import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Report } from './report.js';
import type { Ready, Result } from './worker.js';

/*
 * Mutation testing of the generated validators and their runtime: one small change at a time, killed when an input has
 * another result than before. The inputs are data: the conformance cases, the bodies of public code, and adversarial
 * values; for the runtime also the values of other specs. That the results are right is what the other tests check.
 *
 * usage: npm run test:mutation -- [--share 0.1] [PART], where PART is in the paths of the files that are wanted.
 */

const { values, positionals } = parseArgs({
  options: { share: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [part = ''] = positionals;

const report = new Report(Number(values.share) === 1 && part === '');
let waiting: string[] | undefined;
await Promise.all([1, 2].slice(0, availableParallelism()).map(startWorker));
report.close();

/** Sends one path after the other, until there is none. */
function startWorker(number: number): Promise<void> {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [values.share, String(number)]);
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Ready | Result) => {
      if ('paths' in message) {
        waiting ??= message.paths.filter((path) => path.includes(part));
        report.addProblems(message.problems);
      } else report.add(message);
      const next = waiting?.shift();
      if (next === undefined) worker.disconnect();
      else worker.send(next);
    });
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}.`))));
  });
}
