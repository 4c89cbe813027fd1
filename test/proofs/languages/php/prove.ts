import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../packages/run.js';
import { root } from '../../../support/all-files.js';
import type { PackageProof } from '../package-proof.js';
import { proveReadmes } from './readme.js';
import { proveTraffic } from './traffic.js';

/** The packages of Debian that the proofs need. */
const packages = ['php-cli'];

const drawn = ['test/proofs/languages/drawn/print.ts', '--cases', '120000', '--seed', '1'];

interface Subject extends Omit<PackageProof, 'packages'> {
  /** The packages of Debian that it needs, next to those of all proofs. */
  readonly tools?: readonly string[];
}

const subjects: readonly Subject[] = [
  { name: 'PHP, the package: no syntax error', prove: checkSyntax },
  { name: 'PHP, the package: PSR-12', tools: ['php-codesniffer'], prove: checkStyle },
  {
    name: 'PHP, the package: conformance cases and bodies of public code',
    prove: () => compareWith(['test/proofs/languages/print-cases.ts']),
  },
  {
    name: 'PHP, the package: payloads without their events',
    prove: () => compareWith(['test/proofs/languages/print-payloads.ts', '20000']),
  },
  {
    name: 'PHP, the package: classes of valid events',
    prove: () => compareWith(['test/proofs/languages/print-cases.ts'], { script: 'classes.php' }),
  },
  { name: 'PHP, the package: drawn events', prove: () => compareWith(drawn) },
  {
    name: 'PHP, the package: messages and labels in three languages',
    prove: () => compareWith(['test/proofs/languages/php/print-messages.ts', '20000'], { script: 'messages.php' }),
  },
  { name: 'PHP, the package: cookies and UTM parameters of requests', prove: proveTraffic },
  {
    name: 'PHP, the package: batches',
    prove: () => compareWith(['test/proofs/languages/php/print-batches.ts', '5000'], { script: 'batches.php' }),
  },
  {
    name: 'PHP, the package: errors of responses',
    prove: () => compareWith(['test/proofs/languages/php/print-responses.ts', '5000'], { script: 'responses.php' }),
  },
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

export const phpProofs: readonly PackageProof[] = subjects.map(({ tools = [], ...subject }) => ({
  ...subject,
  packages: [...packages, ...tools],
}));

async function checkSyntax(): Promise<string> {
  const files = (await run(root, '/usr/bin/find', 'generated/php', '-name', '*.php')).trim().split('\n');
  for (const file of files) await run(root, '/usr/bin/php', '-l', file);
  return `${files.length} files`;
}

/** PSR-12 has no limit for the length of lines, but recommends one: only strings that are generated exceed it. */
async function checkStyle(): Promise<string> {
  await run(root, '/usr/bin/phpcs', '--standard=PSR12', '-n', 'generated/php');
  await run(root, '/usr/bin/phpcs', '--standard=PSR12', 'generator/runtime/php');
  return 'no violation';
}

async function runScript(name: string): Promise<string> {
  return (await run(root, '/usr/bin/php', '-d', 'memory_limit=1G', scriptPath(name))).trim();
}

/** Compares with what a program of TypeScript prints: see drawn/lines.ts. @param script What reads the lines. */
function compareWith([file = '', ...args]: readonly string[], { script = 'compare.php' } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const printer = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const reader = spawn('/usr/bin/php', [scriptPath(script)], {
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
