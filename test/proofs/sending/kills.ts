import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '@rdsm-events/testing';
import fc from 'fast-check';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const events = 60;
/** One event is invalid, and in the file all the same. */
const invalidAt = 20;
/** How often the command is killed at most; then it runs until it ends. */
const maxKills = 8;

/** What is random: the seed of the faults, and for each run after how many bytes of the journal it is killed, and how long after. */
const plan = fc.tuple(
  fc.nat(),
  fc.array(fc.tuple(fc.nat(1_500), fc.nat(30)), { minLength: maxKills, maxLength: maxKills }),
);

/**
 * Sends a file to a sandbox that fails at random, with the command line in a process of its own, which is killed at random
 * moments (SIGKILL) and resumed until nothing is left.
 */
export async function survivesKills(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rdsm-events-'));
  const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
  const [[faultSeed, kills] = [0, []]] = fc.sample(plan, { numRuns: 1, seed });
  const sandbox = await startSandbox({
    faults: { rate: 0.15, seed: faultSeed, kinds: ['503', 'html', 'reset', 'reset-after', 'truncated'] },
    limits: false,
    keep: 10_000,
  });
  const file = join(folder, 'events.ndjson');
  const journal = join(folder, 'journal');
  writeFileSync(file, Array.from({ length: events }, (_, index) => `${JSON.stringify(eventAt(index))}\n`).join(''));
  const send = (...args: string[]): ChildProcess => {
    const resume = existsSync(journal) ? ['--resume'] : [];
    const to = ['--api-key-env', 'KEY', '--base-url', sandbox.url, '--journal', journal];
    const command = ['--import', 'tsx', 'packages/cli/src/main.ts', 'send', file, ...to, ...resume, ...args];
    return spawn(process.execPath, command, { cwd: root, env: { ...process.env, KEY: 'key' } });
  };
  /** Runs the command until it has read the whole file: it stops at each event that becomes unknown. */
  const sendAll = async (...args: string[]) => {
    for (let run = 0; run < events; run++) {
      const output = await outputOf(send(...args));
      if (!/^Stopped/m.test(output.stdout)) return output;
    }
    throw new Error('The command never reaches the end of the file.');
  };
  /** How often each event was recorded, by the number of the event. */
  const recorded = (): string[][] => {
    const uuids: string[][] = Array.from({ length: events }, () => []);
    for (const { event, uuid } of sandbox.events()) {
      const { payload } = event as { payload: { conversion_identifier: string } };
      if (uuid !== '') uuids[Number(payload.conversion_identifier)]?.push(uuid);
    }
    return uuids;
  };
  let killed = 0;
  try {
    for (const [bytes, ms] of kills) {
      if (await killAfter(send(), journal, bytes, ms)) killed++;
    }
    const { code, stdout } = await sendAll();
    const accepted = readAccepted(journal);
    const unknown = readUnknown(stdout);
    assert.equal(code, 1);
    for (const [index, uuids] of recorded().entries()) {
      const uuid = accepted.get(index);
      // What the journal has as accepted, the sandbox has, once; what is not listed as unknown was not sent twice.
      if (index === invalidAt) assert.deepEqual([uuids, uuid, unknown.has(index)], [[], undefined, false]);
      else if (uuid !== undefined) assert.deepEqual([uuids, unknown.has(index)], [[uuid], false], `event ${index}`);
      else assert.ok(unknown.has(index) && uuids.length <= 1, `event ${index} is lost, or was sent twice`);
    }
    assert.ok(killed > 0, 'No run was killed.');
    const before = [...unknown].filter((index) => (recorded()[index]?.length ?? 0) > 0).length;
    // A fault may leave an event unknown once more.
    let left = unknown.size;
    for (let run = 0; left > 0 && run < 20; run++) left = readUnknown((await sendAll('--resend-unknown')).stdout).size;
    assert.equal(left, 0);
    const final = readAccepted(journal);
    for (const [index, uuids] of recorded().entries()) {
      if (index === invalidAt) continue;
      assert.ok(uuids.includes(final.get(index) ?? ''), `event ${index} is lost`);
    }
    return `${events} events, killed ${killed} times: ${accepted.size} accepted once, ${unknown.size} unknown (${before} of them recorded), none lost (FC_SEED=${seed})`;
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  }
}

function eventAt(index: number): unknown {
  const email = index === invalidAt ? 'example.com' : `contact${index}@example.com`;
  return { event_type: 'CONVERSION', event_family: 'CDP', payload: { conversion_identifier: `${index}`, email } };
}

/** Kills a process some time after its journal has grown by so many bytes. @returns Whether it was still running. */
async function killAfter(running: ChildProcess, journal: string, bytes: number, ms: number): Promise<boolean> {
  const size = () => (existsSync(journal) ? statSync(journal).size : 0);
  const end = size() + bytes;
  const exited = once(running, 'exit').then(() => true);
  while (size() < end && running.exitCode === null) await sleep(2);
  await sleep(ms);
  running.kill('SIGKILL');
  await exited;
  return running.signalCode === 'SIGKILL';
}

async function outputOf(running: ChildProcess): Promise<{ code: number | null; stdout: string }> {
  let stdout = '';
  let stderr = '';
  running.stdout?.on('data', (data) => (stdout += data));
  running.stderr?.on('data', (data) => (stderr += data));
  await once(running, 'close');
  assert.equal(stderr, '');
  return { code: running.exitCode, stdout };
}

/** The UUIDs of the events that a journal has as accepted. A line without its end was never written. */
function readAccepted(journal: string): Map<number, string> {
  const uuids = new Map<number, string>();
  for (const line of readFileSync(journal, 'utf8').split('\n').slice(1, -1)) {
    const entry = JSON.parse(line) as { accepted?: [number, number][]; uuids?: string[] };
    const positions = (entry.accepted ?? []).flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    for (const [index, position] of positions.entries()) uuids.set(position, entry.uuids?.[index] ?? '');
  }
  return uuids;
}

/** The events that are printed as unknown, by their lines. */
function readUnknown(stdout: string): Set<number> {
  const found = [...stdout.matchAll(/\.ndjson:(\d+)(?:-(\d+))?: unknown /g)];
  return new Set(
    found.flatMap(([, first, last = first]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) - 1 + index),
    ),
  );
}
