import { execFile, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { root } from '../../../support/all-files.js';
import type { PackageProof } from '../package-proof.js';
import { proveReadmes } from './readme.js';

/** The packages of Debian that the proofs need. */
const packages = ['php-cli'];

const drawn = ['test/proofs/languages/drawn/print.ts', '--cases', '120000', '--seed', '1'];

const subjects: readonly Omit<PackageProof, 'packages'>[] = [
  { name: 'PHP, the package: no syntax error', prove: checkSyntax },
  {
    name: 'PHP, the package: conformance cases and bodies of public code',
    prove: () => compareWith(['test/proofs/languages/print-cases.ts']),
  },
  {
    name: 'PHP, the package: payloads without their events',
    prove: () => compareWith(['test/proofs/languages/print-payloads.ts', '20000']),
  },
  { name: 'PHP, the package: drawn events', prove: () => compareWith(drawn) },
  { name: 'PHP, the package: specs drawn from the whole model', prove: compareRandomSpecs },
  { name: 'PHP, the package: enums of booleans and numbers', prove: compareEnums },
  { name: 'PHP, the package: long and hostile values', prove: () => runScript('adversarial.php') },
  {
    name: 'PHP, the package: the snippets of the READMEs',
    prove: async (folder) => {
      const own = join(folder, 'php-readmes');
      mkdirSync(own, { recursive: true });
      const problems = await proveReadmes(own);
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return 'every snippet';
    },
  },
];

export const phpProofs: readonly PackageProof[] = subjects.map((subject) => ({ ...subject, packages }));

const run = promisify(execFile);

async function checkSyntax(): Promise<string> {
  const { stdout } = await run('/usr/bin/find', [join(root, 'generated/php'), '-name', '*.php']);
  const files = stdout.trim().split('\n');
  for (const file of files) await run('/usr/bin/php', ['-l', file]);
  return `${files.length} files`;
}

async function runScript(name: string): Promise<string> {
  const { stdout } = await run('/usr/bin/php', ['-d', 'memory_limit=1G', scriptPath(name)]);
  return stdout.trim();
}

/** Compares the package of each of a few specs: they have limits, unions and other kinds that the events of the API lack. */
async function compareRandomSpecs(folder: string): Promise<string> {
  const seeds = [1001, 1002, 1003, 1004];
  for (const seed of seeds) {
    const own = join(folder, `php-${seed}`);
    await compareWith(['test/proofs/languages/php/print-random.ts', String(seed), '300', own], own);
  }
  return `${seeds.length} specs`;
}

function compareEnums(folder: string): Promise<string> {
  const own = join(folder, 'php-enums');
  return compareWith(['test/proofs/languages/php/print-enums.ts', own], own);
}

/**
 * Compares with what a program of TypeScript prints: see drawn/lines.ts.
 * @param sources The folder of the package, where it is not that of the repository.
 */
function compareWith([file = '', ...args]: readonly string[], sources = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const printer = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const reader = spawn('/usr/bin/php', [scriptPath('compare.php')], {
      env: { ...process.env, RDSM_EVENTS_PHP: sources },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    printer.stdout.pipe(reader.stdin);
    let printed = '';
    let printerCode: number | null = null;
    reader.stdout.on('data', (text) => {
      printed += text;
    });
    printer.on('close', (code) => {
      printerCode = code;
    });
    reader.on('close', (code) => {
      if (code === 0 && (printerCode ?? 0) === 0) resolve(printed.trim());
      else reject(new Error(printed));
    });
  });
}

function scriptPath(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
