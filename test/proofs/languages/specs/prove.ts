import { join } from 'node:path';
import { run } from '../../../packages/run.js';
import { root } from '../../../support/all-files.js';
import type { PackageProof } from '../package-proof.js';
import { canary, oddNames } from './odd-spec.js';

const here = `${root}test/proofs/languages`;

/** How the package of a language is compared with what a program of this folder prints, and how all of it is loaded. */
interface SpecLanguage {
  readonly name: string;
  readonly packages: readonly string[];
  readonly compare: (folder: string) => string;
  readonly load: (folder: string) => string;
}

const languages: readonly SpecLanguage[] = [
  {
    name: 'PHP',
    packages: ['php-cli'],
    compare: (folder) => `RDSM_EVENTS_PHP=${folder}/php /usr/bin/php ${here}/php/compare.php`,
    load: (folder) => `RDSM_EVENTS_PHP=${folder}/php /usr/bin/php ${here}/php/load.php`,
  },
  {
    name: 'Python',
    packages: ['python3'],
    compare: (folder) => `PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 ${here}/python/compare.py ${folder}/python`,
    load: (folder) => `PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 ${here}/python/load.py ${folder}/python`,
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
export const specProofs: readonly PackageProof[] = subjects.flatMap(({ name, programs }) =>
  languages.map(({ name: language, packages, compare, load }) => ({
    name: `${language}, the package: ${name}`,
    packages,
    prove: async (folder) => {
      for (const program of programs) {
        const own = join(folder, `${language}-${program}`.replaceAll(' ', '-'));
        const [script, ...args] = program.split(' ');
        const print = `npx tsx ${here}/specs/print-${script}.ts ${args.join(' ')} ${own}`;
        await run(root, '/bin/sh', '-c', `${print} | ${compare(own)}`);
        checkLoaded(await run(root, '/bin/sh', '-c', load(own)), script === 'odd');
      }
      return `${programs.length} ${programs.length === 1 ? 'spec' : 'specs'}`;
    },
  })),
);

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
