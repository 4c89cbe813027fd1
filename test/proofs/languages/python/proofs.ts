import { fileURLToPath } from 'node:url';
import { run } from '../../../packages/run.js';
import type { PackageProof } from '../package-proof.js';
import { proveReadmes } from './readme.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const source = `${root}generated/python`;
const script = (name: string) =>
  `PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 ${root}test/proofs/languages/python/${name}.py`;

/** A command fails if what it proves is not so. */
type Command = Omit<PackageProof, 'prove'> & { readonly command: string };

/** Errors and notices are those of the validators in TypeScript, for the conformance cases and for drawn values. */
const commands: readonly Command[] = [
  {
    name: 'Python package, conformance cases',
    packages: ['python3'],
    command: `${script('conformance')} ${source} ${root}generated/conformance`,
  },
  {
    name: 'Python package, cases and bodies of public code, with messages',
    packages: ['python3'],
    command: `cd ${root} && npx tsx test/proofs/languages/print-cases.ts | ${script('compare')} ${source}`,
  },
  {
    name: 'Python package, drawn values',
    packages: ['python3'],
    command: `cd ${root} && npx tsx test/proofs/languages/drawn/print.ts --cases 100000 | ${script('compare')} ${source}`,
  },
  {
    name: 'Python package, cookies and UTM parameters',
    packages: ['python3-django', 'python3-werkzeug'],
    command: `cd ${root} && npx tsx test/proofs/languages/drawn/print-web.ts --cases 20000 | ${script('web')} ${source}`,
  },
  {
    name: 'Python package, adversarial values',
    packages: ['python3'],
    command: `${script('adversarial')} ${source}`,
  },
  {
    name: 'Python package, types',
    packages: ['mypy'],
    command: `/usr/bin/mypy --strict --python-version 3.9 --cache-dir /dev/null ${source}/rdsm_events`,
  },
  {
    name: 'Python package, types as editors check them',
    packages: ['python3', 'python3-venv'],
    command: `sh ${root}test/proofs/languages/python/pyright/run.sh ${root}`,
  },
  {
    name: 'Python package, format',
    packages: ['black'],
    command: `/usr/bin/black --quiet --check ${source}/rdsm_events && echo as black prints it`,
  },
  {
    name: 'Python package, wheel and sdist',
    packages: ['python3-build', 'python3-setuptools', 'python3-wheel', 'python3-pip'],
    command: `sh ${root}test/proofs/languages/python/wheel.sh ${root}`,
  },
  {
    name: 'Python package, CPU time',
    packages: ['python3-jsonschema', 'python3-fastjsonschema'],
    command: `${script('bench')} ${source} ${root}generated/schemas ${root}generated/conformance`,
  },
];

export const pythonProofs: readonly PackageProof[] = [
  ...commands.map(({ command, ...proof }) => ({
    ...proof,
    prove: async (folder: string) => (await run(folder, '/bin/sh', '-c', command)).trim().replaceAll('\n', '; '),
  })),
  { name: 'Python package, snippets of the READMEs', packages: ['python3'], prove: proveReadmes },
];
