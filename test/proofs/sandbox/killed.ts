import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '@rdsm-events/testing';
import { type Outcome, problemsOf } from './outcome.js';
import { open, request } from './requests.js';
import { ServerProcess } from './server-process.js';

const runs = 5;

/** Kills a sandbox while it writes to its file: every event that it accepted must be there. */
export async function killed(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'rdsm-sandbox-'));
  const data = join(folder, 'events.db');
  const accepted: string[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const server = await ServerProcess.start('sandbox', { limits: false, data });
      const uuids = await Promise.all(
        Array.from({ length: 16 }, (_, index) => sendUntilKilled(server, index === 0 ? 300 : undefined)),
      );
      // Its connections are closed before it has ended.
      await server.kill();
      accepted.push(...uuids.flat());
    }
    const sandbox = await startSandbox({ data });
    const kept = new Set(sandbox.events().map(({ uuid }) => uuid));
    await sandbox.close();
    const lost = accepted.filter((uuid) => !kept.has(uuid)).length;
    return {
      subject: `killed: ${runs} times while it writes to a file`,
      figures: [`${accepted.length} events were accepted, ${lost} of them are not in the file`],
      problems: problemsOf({ 'none is lost': lost === 0, 'some were accepted': accepted.length > 300 * runs }),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Sends events until the connection breaks; the UUIDs of the responses. After so many responses, kills the server. */
async function sendUntilKilled(server: ServerProcess, killAfter?: number): Promise<string[]> {
  const socket = await open(server.port);
  const uuids: string[] = [];
  return new Promise((resolve) => {
    socket.on('data', (chunk) => {
      const uuid = /"event_uuid":"([^"]+)"/.exec(chunk.toString())?.[1];
      if (uuid !== undefined) uuids.push(uuid);
      socket.write(request);
      if (uuids.length === killAfter) void server.kill();
    });
    socket.on('close', () => resolve(uuids));
    socket.write(request);
  });
}
