import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '@rdsm-events/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colorsFor } from '../../../../packages/cli/src/colors.js';
import { openRun } from '../../../../packages/cli/src/send/open-run.js';
import { type SentFile, sendFile } from '../../../../packages/cli/src/send/send-file.js';
import { SendReport } from '../../../../packages/cli/src/send/send-report.js';
import { catalogue } from '../../../support/catalogue.js';
import { silentIo } from './io.js';

/** What happens to a request. After `killed…` the process is gone: the run never ends, and another one goes on. */
type Fate =
  | 'processed'
  | 'rejected'
  | '503'
  | 'lost'
  | 'lost-after'
  | 'killed-before'
  | 'killed-after'
  | 'killed-then-read';

const fates: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 5, arbitrary: fc.constant('processed' as const) },
  fc.constantFrom<Fate>('rejected', '503', 'lost', 'lost-after', 'killed-before', 'killed-after', 'killed-then-read'),
);

const events = fc.array(
  fc.oneof(
    // Few different ones: equal events are events of their own.
    { weight: 4, arbitrary: fc.nat(3).map((n) => conversion(`c${n}@example.com`)) },
    fc.constant(conversion('')),
    fc.constant('not an event'),
  ),
  { minLength: 1, maxLength: 12 },
);

function conversion(email: string) {
  const payload = { conversion_identifier: 'newsletter', email };
  return { event_type: 'CONVERSION', event_family: 'CDP', payload };
}

describe('However often a run is killed', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rdsm-events-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('every event is accepted once, or reported; only an unknown one may have been accepted unnoticed', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        events,
        fc.array(fates, { maxLength: 20 }),
        fc.nat(3),
        fc.nat(30),
        async (list, fate, size, cut) => {
          const file = join(folder, `${run++}.ndjson`);
          writeFileSync(file, list.map((event) => `${JSON.stringify(event)}\n`).join(''));
          const { accepted, counts } = await runUntilComplete(file, [...fate], size + 1, cut);
          const valid = list.filter((event) => typeof event === 'object' && event.payload.email !== '');
          expect(counts.invalid).toBe(list.length - valid.length);
          expect(counts.accepted + counts.before + counts.rejected + counts.unknown).toBe(valid.length);
          expect(counts.rejected).toBe(0);
          // The sandbox has each accepted event once, and of the unknown ones some.
          const sure = counts.accepted + counts.before;
          expect(accepted.length).toBeGreaterThanOrEqual(sure);
          expect(accepted.length).toBeLessThanOrEqual(sure + counts.unknown);
          for (const [json, times] of countsOf(accepted)) {
            expect(times).toBeLessThanOrEqual(countsOf(valid).get(json) ?? 0);
          }
          // Without an event to send there is none.
          const hasJournal = existsSync(`${file}.journal`);
          expect(hasJournal).toBe(valid.length > 0);
          if (hasJournal) expect(readFileSync(`${file}.journal`, 'utf8')).not.toContain('example.com');
        },
      ),
      { numRuns: 100 },
    );
  });

  it('an event is accepted whose request is aborted after its response was recorded', async () => {
    const file = join(folder, 'aborted.ndjson');
    writeFileSync(file, `${JSON.stringify(conversion('a@example.com'))}\n`);
    const to = catalogue.api.server;
    const journal = await openRun({ file, path: `${file}.journal`, to, reading: {}, resume: false, dryRun: false });
    const controller = new AbortController();
    const io = silentIo();
    const options = { language: 'en', labels: catalogue.labels, strict: false } as const;
    const { counts } = await sendFile(
      {
        file,
        reading: {},
        client: { accessToken: 'any' },
        journal: {
          ...journal,
          add(entry) {
            journal.add(entry);
            if ('accepted' in entry) controller.abort();
          },
        },
        resendUnknown: false,
        report: new SendReport(options, colorsFor(io, 'stdout'), file, catalogue.api.pathRoot),
        signal: controller.signal,
        fetch: faultyFetch(
          createSandbox({ limits: false }),
          [],
          () => {},
          () => false,
        ),
      },
      catalogue,
      io,
    );
    journal.close();
    expect(counts).toMatchObject({ accepted: 1, unknown: 0 });
    expect(readFileSync(`${file}.journal`, 'utf8')).not.toContain('"unknown"');
  });
});

/** Runs, and goes on after each end, until a run is complete: the fates come to an end. */
async function runUntilComplete(file: string, fate: Fate[], maxBatchSize: number, cut: number) {
  const sandbox = createSandbox({ limits: false });
  const path = `${file}.journal`;
  const to = catalogue.api.server;
  for (;;) {
    const journal = await openRun({ file, path, to, reading: {}, resume: existsSync(path), dryRun: false });
    let isDead = false;
    let kill = (): void => {};
    const killed = new Promise<undefined>((resolve) => {
      kill = () => {
        isDead = true;
        resolve(undefined);
      };
    });
    const options = { language: 'en', labels: catalogue.labels, strict: false } as const;
    const io = silentIo();
    const sending = sendFile(
      {
        file,
        reading: {},
        client: { accessToken: 'any', maxBatchSize, requestsPerMinute: 1_000_000, retry: { baseMs: 0 } },
        // What a killed process would still do, it does not.
        journal: { ...journal, add: (entry) => (isDead ? undefined : journal.add(entry)) },
        resendUnknown: false,
        report: new SendReport(options, colorsFor(io, 'stdout'), file, catalogue.api.pathRoot),
        signal: new AbortController().signal,
        fetch: faultyFetch(sandbox, fate, kill, () => isDead),
      },
      catalogue,
      io,
    );
    const sent = await Promise.race([sending, killed]);
    journal.close();
    if (sent === undefined) cutJournal(path, cut);
    // It stops where there is no response.
    else if (sent.isComplete && sent.counts.rejected === 0)
      return { accepted: acceptedBy(sandbox), counts: sent.counts satisfies SentFile['counts'] };
  }
}

type Sandbox = ReturnType<typeof createSandbox>;

/** A `fetch` of the sandbox, with the next fate for each request. */
function faultyFetch(sandbox: Sandbox, fate: Fate[], kill: () => void, isDead: () => boolean): typeof fetch {
  const never = new Promise<never>(() => {});
  return async (url, init) => {
    const process = async () => {
      const headers = Object.fromEntries(new Headers(init?.headers));
      const { pathname, search } = new URL(String(url));
      const response = await sandbox.handle({
        method: 'POST',
        url: pathname + search,
        headers,
        body: String(init?.body),
      });
      return new Response(response.body as string, { status: response.status, headers: response.headers as never });
    };
    if (isDead()) return never;
    switch (fate.shift() ?? 'processed') {
      case 'processed':
        return process();
      case 'rejected':
        return new Response('{"message":"API rate limit exceeded"}', { status: 429 });
      case '503':
        return new Response('', { status: 503 });
      case 'lost':
        throw new TypeError('fetch failed');
      case 'lost-after':
        await process();
        throw new TypeError('fetch failed');
      case 'killed-before':
        kill();
        return never;
      case 'killed-after':
        await process();
        kill();
        return never;
      case 'killed-then-read': {
        const response = await process();
        // The response is recorded, and then the process ends.
        setImmediate(() => kill());
        return response;
      }
    }
  };
}

/** A process that is killed while it writes leaves the beginning of a line. */
function cutJournal(path: string, cut: number): void {
  const text = readFileSync(path, 'utf8');
  const last = text.lastIndexOf('\n', text.length - 2) + 1;
  // What was written before a request was sent is complete.
  if (!text.slice(last).startsWith('{"sending"')) truncateSync(path, Math.max(last, text.length - 1 - cut));
}

function acceptedBy(sandbox: Sandbox): unknown[] {
  return sandbox
    .events()
    .filter(({ status }) => status === 200)
    .map(({ event }) => event);
}

function countsOf(list: readonly unknown[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of list) counts.set(JSON.stringify(each), (counts.get(JSON.stringify(each)) ?? 0) + 1);
  return counts;
}
