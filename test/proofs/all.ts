import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/*
 * Every test and every proof, one after the other, each with its own figures. Those that can run for hours run in a
 * shortened form. The last line adds up what they count.
 *
 * usage: npm run test:all
 */

interface Proof {
  name: string;
  command: string;
  environment?: Record<string, string>;
}

const proofs: Proof[] = [
  { name: 'tests', command: 'npx vitest run --project events' },
  { name: 'slow tests', command: 'npx vitest run --project slow' },
  { name: 'properties of accounts', command: 'npx vitest run --project closed --project open' },
  {
    name: 'random specs',
    command: 'npx vitest run --project events test/properties/random-specs.test.ts',
    environment: { RANDOM_SPECS: '100', RANDOM_SPEC_VALUES: '200' },
  },
  { name: 'documented tables and ajv', command: 'npm run test:long -- --cases 200000' },
  { name: 'adversarial values', command: 'npm run test:adversarial -- catalogue pollution' },
  { name: 'fuzzer', command: 'npm run test:adversarial -- fuzz', environment: { FUZZ_SECONDS: '20' } },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
let passed = 0;
let failed = 0;

for (const { name, command, environment } of proofs) {
  console.log(`== ${name}: ${command}`);
  const start = performance.now();
  const { code, output } = await run(command, environment);
  const counts = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  passed += Number(counts?.[1] ?? (code === 0 ? 1 : 0));
  failed += Math.max(Number(counts?.[2] ?? 0), code === 0 ? 0 : 1);
  console.log(`-- ${name}: exit ${code}, ${Math.round((performance.now() - start) / 1000)} s`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run(command: string, environment?: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, shell: true, env: { ...process.env, ...environment } });
    let output = '';
    const add = (chunk: Buffer): void => {
      process.stdout.write(chunk);
      output = (output + chunk.toString('utf8')).slice(-100_000);
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
