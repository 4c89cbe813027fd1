import { join } from 'node:path';
import { run } from '../../../packages/run.js';
import { root } from '../../../support/all-files.js';
import type { PackageProof } from '../package-proof.js';
import { canary, oddNames } from './odd-spec.js';

const here = `${root}test/proofs/languages`;
const python = `PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 ${here}/python`;

/** The packages of Debian that the proofs need. */
const packages = ['php-cli', 'python3'];

/** How a package is compared with what a program of this folder has printed, and how all of it is loaded. */
const commands = [
  {
    compare: (folder: string) => `RDSM_EVENTS_PHP=${folder}/php /usr/bin/php ${here}/php/compare.php`,
    load: (folder: string) => `RDSM_EVENTS_PHP=${folder}/php /usr/bin/php ${here}/php/load.php`,
  },
  {
    compare: (folder: string) => `${python}/compare.py ${folder}/python`,
    load: (folder: string) => `${python}/load.py ${folder}/python`,
  },
];

/** Programs of this folder with their arguments; the folder for the packages is added. */
const subjects = [
  { name: 'specs drawn from the whole model', programs: [1001, 1002, 1003, 1004].map((seed) => `random ${seed} 300`) },
  { name: 'enums of booleans and numbers', programs: ['enums'] },
  { name: "an account's own fields and event", programs: ['account closed', 'account open'] },
  { name: 'names and texts that might be mistaken for code', programs: ['odd 1', 'odd 2'] },
];

/** The packages of specs other than that of the API give the errors and notices of the validators in TypeScript. */
export const specProofs: readonly PackageProof[] = subjects.map(({ name, programs }) => ({
  name: `PHP and Python, the packages: ${name}`,
  packages,
  prove: async (folder) => {
    for (const program of programs) await proveSpec(program, join(folder, program.replaceAll(' ', '-')));
    return `${programs.length} ${programs.length === 1 ? 'spec' : 'specs'}`;
  },
}));

async function proveSpec(program: string, folder: string): Promise<void> {
  const [script, ...args] = program.split(' ');
  const lines = `${folder}.jsonl`;
  await shell(`npx tsx ${here}/specs/print-${script}.ts ${args.join(' ')} ${folder} > ${lines}`);
  for (const { compare, load } of commands) {
    await shell(`${compare(folder)} < ${lines}`);
    checkLoaded(await shell(load(folder)), script === 'odd');
  }
}

function shell(command: string): Promise<string> {
  return run(root, '/bin/sh', '-c', command);
}

/** No text became code, and an event has exactly the fields of its builder. */
function checkLoaded(printed: string, isOdd: boolean): void {
  if (printed.includes(canary)) throw new Error(`A text of the spec ran: ${printed}`);
  if (!isOdd) return;
  const payload: Record<string, string> = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  const wrong = oddNames.filter((name, index) => payload[name] !== `value ${index}`);
  if (wrong.length > 0 || Object.keys(payload).length !== oddNames.length) {
    throw new Error(`The builder sends other fields: ${wrong.join(', ')}`);
  }
}
