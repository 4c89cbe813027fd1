import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/*
 * Every test and every proof, one after the other, each with its figures. What can run for hours has a shortened form. A
 * failure does not end the run. The summary repeats the last figure of each; the last line adds them up.
 *
 * usage: npm run test:all [-- NAME… --without NAME… --minutes N], where a name is a part of the names below. After N
 * minutes the proof that runs is stopped, and it and the rest count as skipped.
 */

interface Proof {
  name: string;
  command: string;
  environment?: Record<string, string>;
}

const proofs: Proof[] = [
  { name: 'quick tests', command: 'npx vitest run --project events' },
  { name: 'slow tests', command: 'npx vitest run --project slow --no-file-parallelism' },
  { name: 'properties of accounts', command: 'npx vitest run --project closed --project open' },
  {
    name: 'random specs',
    command: 'npx vitest run --project events test/properties/random-specs.test.ts',
    environment: { RANDOM_SPECS: '100', RANDOM_SPEC_VALUES: '200' },
  },
  { name: 'documented tables and ajv', command: 'npm run -s test:long -- --cases 200000' },
  { name: 'adversarial values', command: 'npm run -s test:adversarial -- catalogue pollution' },
  { name: 'growth', command: 'npm run -s test:adversarial -- growth' },
  { name: 'fuzzer', command: 'npm run -s test:adversarial -- fuzz', environment: { FUZZ_SECONDS: '20' } },
  { name: 'mutants, a sample', command: 'npm run -s test:mutation -- --share 0.03' },
  { name: 'sending', command: 'npm run -s test:sending' },
  { name: 'a shared limit', command: 'npm run -s build && npm run -s test:shared-limit' },
  { name: 'other languages', command: 'npm run -s test:languages' },
  { name: 'the sandbox under load', command: 'npm run -s test:sandbox -- --requests 50000' },
  { name: 'a page in a browser', command: 'npm run -s test:browser' },
  { name: 'the page of the sandbox', command: 'npm run -s test:sandbox-page' },
  { name: 'the documentation site', command: 'npm run -s test:docs' },
  { name: 'OpenAPI tools', command: 'npm run -s test:openapi' },
  { name: 'integrations', command: 'npm run -s test:integrations' },
  { name: 'package linters', command: 'npm run -s build && npm run -s test:packages' },
  { name: 'API reports', command: 'npm run -s api -- --check' },
  { name: 'sizes', command: 'npm run -s size' },
  {
    name: 'speed, a sample',
    command: 'npm run -s bench -- --quick --peers ajv,typebox-0.34 --only "conversion,event full,event random"',
  },
  { name: 'speed of the command line', command: 'npm run -s bench:cli -- --events 100000 --rounds 1' },
  { name: 'speed of the generator', command: 'npm run -s bench:generator' },
];

interface Result {
  name: string;
  verdict: 'passed' | 'FAILED' | 'skipped';
  seconds: number;
  figure: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', multiple: true, default: [] },
    minutes: { type: 'string', default: 'Infinity' },
  },
});
const end = performance.now() + Number(options.minutes) * 60_000;
if (Number.isNaN(end)) throw new Error(`--minutes is "${options.minutes}": write a number.`);

const results: Result[] = [];
for (const proof of proofs.filter(({ name }) => isWanted(name))) results.push(await run(proof));
printSummary();

function isWanted(name: string): boolean {
  const matches = (part: string) => name.includes(part);
  return (wanted.length === 0 || wanted.some(matches)) && !options.without.some(matches);
}

async function run({ name, command, environment }: Proof): Promise<Result> {
  const start = performance.now();
  if (start >= end) return { name, verdict: 'skipped', seconds: 0, figure: 'no time left' };
  console.log(`\n== ${name}: ${command}`);
  const { code, output } = await execute(command, environment);
  const seconds = Math.round((performance.now() - start) / 1000);
  if (code === 'stopped') return { name, verdict: 'skipped', seconds, figure: 'stopped: no time left' };
  console.log(`-- ${name}: exit ${code}, ${seconds} s`);
  const figure = figureOf(output);
  const nothing = /\b0 passed, 0 failed, \d+ skipped/.test(figure);
  return { name, verdict: code !== 0 ? 'FAILED' : nothing ? 'skipped' : 'passed', seconds, figure };
}

/** The last line that counts, or the last line. */
function figureOf(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (lines.filter((line) => /\d+ passed, \d+ failed/.test(line)).at(-1) ?? lines.at(-1) ?? '').trim();
}

function printSummary(): void {
  console.log('\n== Summary');
  for (const { name, verdict, seconds, figure } of results) {
    console.log(`${verdict.padEnd(7)} ${name.padEnd(26)} ${String(seconds).padStart(5)} s  ${figure}`);
  }
  const counts = results.map(({ verdict, figure }) => {
    const [, passed, failed, skipped] = /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/.exec(figure) ?? [];
    return {
      passed: Number(passed ?? (verdict === 'passed' ? 1 : 0)),
      failed: Math.max(Number(failed ?? 0), verdict === 'FAILED' ? 1 : 0),
      skipped: Number(skipped ?? (verdict === 'skipped' ? 1 : 0)),
    };
  });
  const sum = (key: 'passed' | 'failed' | 'skipped') => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = results.length === 0 || results.some(({ verdict }) => verdict === 'FAILED') ? 1 : 0;
}

function execute(
  command: string,
  environment?: Record<string, string>,
): Promise<{ code: number | 'stopped'; output: string }> {
  return new Promise((resolve) => {
    // A group of its own, so that stopping it stops everything that it started.
    const env = { ...process.env, NO_COLOR: '1', ...environment };
    const child = spawn(command, { cwd: root, shell: true, detached: true, env });
    let output = '';
    let stopped = false;
    const add = (chunk: Buffer): void => {
      process.stdout.write(chunk);
      output = (output + chunk.toString('utf8')).slice(-100_000);
    };
    const stop = (): void => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    const timer = Number.isFinite(end)
      ? setTimeout(() => {
          stopped = true;
          stop();
        }, end - performance.now())
      : undefined;
    const interrupt = (): never => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', interrupt);
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      resolve({ code: stopped ? 'stopped' : (code ?? 1), output });
    });
  });
}
