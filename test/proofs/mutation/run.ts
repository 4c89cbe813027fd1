import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Report } from './report.js';
import { type Result, Workbench } from './workbench.js';

/*
 * Breaks the emitted validators and the spec in every small way we know, one at a time, and holds each against the laws.
 *
 * usage: npm run test:mutation [-- PART], where PART is in the names of the subjects that are wanted.
 */

const seed = Number(process.env.FC_SEED ?? 20190315);
const [part = ''] = process.argv.slice(2);
const subjects = new Workbench(seed).subjects().filter((subject) => subject.includes(part));
console.log(`fast-check seed: ${seed} (repeat with FC_SEED=${seed})`);

const report = new Report(subjects, part === '');
await Promise.all(Array.from({ length: Math.min(2, availableParallelism(), subjects.length) }, startWorker));
report.close();

/** Sends one subject after the other, until there is none. */
function startWorker(): Promise<void> {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [String(seed)]);
  return new Promise((resolve, reject) => {
    const sendNext = (): void => {
      const next = subjects.shift();
      if (next === undefined) worker.disconnect();
      else worker.send(next);
    };
    worker.on('message', (result) => {
      report.add(result as Result);
      sendNext();
    });
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}.`))));
    sendNext();
  });
}
