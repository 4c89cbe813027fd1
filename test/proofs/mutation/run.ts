import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Report } from './report.js';
import type { Ready, Task, Tried, Trying } from './worker.js';

/*
 * Mutation testing of the generated validators and their runtime: one small change at a time, killed when an input has
 * another result than before. The inputs are data: the conformance cases, the bodies of public code, and adversarial
 * values; for the runtime also the values of other specs. That the results are right is what the other tests check.
 *
 * usage: npm run test:mutation -- [--share 0.1] [PART...], where a PART is in the paths of the files that are wanted.
 */

const { values, positionals: parts } = parseArgs({
  options: { share: { type: 'string', default: '1' } },
  allowPositionals: true,
});

const isWanted = (path: string) => parts.length === 0 || parts.some((part) => path.includes(part));

const report = new Report(Number(values.share) === 1 && parts.length === 0);
let waiting: Task[] | undefined;
await Promise.all([1, 2].slice(0, availableParallelism()).map((number) => work(number)));
report.close();

/** Sends one file after the other, until there is none. A worker that dies has killed its mutant; another one goes on. */
function work(number: number, unfinished?: Task): Promise<void> {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [values.share, String(number)]);
  let task = unfinished;
  let trying: Trying | undefined;
  const sendNext = (): void => {
    task ??= waiting?.shift();
    if (task) worker.send(task);
    else worker.disconnect();
  };
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Ready | Trying | Tried) => {
      if ('paths' in message) {
        waiting ??= message.paths.filter(isWanted).map((path) => ({ path, from: 0 }));
        report.addProblems(message.problems);
        sendNext();
      } else if ('index' in message) trying = message;
      else if (message.label) report.add(message.label, message.isKilled);
      else {
        report.endFile(task?.path ?? '');
        task = undefined;
        sendNext();
      }
    });
    worker.on('exit', (code) => {
      if (code === 0) return resolve();
      if (task === undefined || trying === undefined) return reject(new Error(`A worker ended with ${code}.`));
      report.add(trying.label, true);
      work(0, { path: task.path, from: trying.index + 1 }).then(resolve, reject);
    });
  });
}
