import { fileURLToPath } from 'node:url';

/** A command that proves something about the Python package. It fails if that is not so. */
interface PackageProof {
  readonly subject: string;
  /** The packages of Debian that it needs. */
  readonly packages: readonly string[];
  readonly command: string;
}

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const source = `${root}generated/python`;
const script = (name: string) =>
  `PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 ${root}test/proofs/languages/python/${name}.py`;

/** Errors and notices are those of the validators in TypeScript, for the conformance cases and for drawn values. */
export const pythonProofs: readonly PackageProof[] = [
  {
    subject: 'Python package, conformance cases',
    packages: ['python3'],
    command: `${script('conformance')} ${source} ${root}generated/conformance`,
  },
  {
    subject: 'Python package, drawn values',
    packages: ['python3'],
    command: `cd ${root} && npx tsx test/proofs/languages/drawn/print.ts --cases 100000 | ${script('compare')} ${source}`,
  },
  {
    subject: 'Python package, adversarial values',
    packages: ['python3'],
    command: `${script('adversarial')} ${source}`,
  },
  {
    subject: 'Python package, types',
    packages: ['mypy'],
    command: `/usr/bin/mypy --strict --python-version 3.9 --cache-dir /dev/null ${source}/rdsm_events`,
  },
  {
    subject: 'Python package, format',
    packages: ['black'],
    command: `/usr/bin/black --quiet --check ${source}/rdsm_events && echo as black prints it`,
  },
  {
    subject: 'Python package, CPU time',
    packages: ['python3-jsonschema', 'python3-fastjsonschema'],
    command: `${script('bench')} ${source} ${root}generated/schemas ${root}generated/conformance`,
  },
];
