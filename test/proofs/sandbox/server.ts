import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSandbox } from '@rdsm-events/testing';

// The process of `ServerProcess`: node server.ts sandbox|echo OPTIONS

const [, , kind, options = '{}'] = process.argv;
process.on('message', () => {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ cpuUs: user + system, rssBytes: rss, heapBytes: heapUsed });
});
process.on('disconnect', () => process.exit());
process.send?.(kind === 'echo' ? await startEcho() : await startSandboxAt());

async function startSandboxAt(): Promise<number> {
  const { url } = await startSandbox(JSON.parse(options));
  return Number(new URL(url).port);
}

/** A response has as many bytes as one of the sandbox. */
async function startEcho(): Promise<number> {
  const body = JSON.stringify({ event_uuid: crypto.randomUUID() });
  const server = createServer((request, response) => {
    request.on('data', () => {});
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
