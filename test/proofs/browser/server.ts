import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { validateConversion } from '@rdsm-events/validators/conversion';
import { bundle, integrityOf } from '../../../generator/commands/bundle.js';

/** What the page posted, and whether the validators accept it. */
export interface Received {
  event: unknown;
  valid: boolean;
}

export interface Server {
  url: string;
  received: Received[];
  close(): void;
}

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Serves the page and the script, and validates the events that the page posts. */
export async function startServer(): Promise<Server> {
  const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
  const script = await bundle(fileURLToPath(new URL('../../../generated/browser/script.ts', import.meta.url)), 'iife');
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html; charset=utf-8', read('page.html').replace('INTEGRITY', integrityOf(script))],
    '/page.js': ['text/javascript; charset=utf-8', read('page.js')],
    '/rdsm-events.js': ['text/javascript; charset=utf-8', script],
  };
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST' && pathname === '/events') {
      const event: unknown = JSON.parse(await readBody(request));
      const { valid } = validateConversion(event);
      received.push({ event, valid });
      return answer(response, valid ? 200 : 400, 'application/json', '{}');
    }
    const [type, text] = files[pathname] ?? ['text/plain', ''];
    return answer(response, text === '' ? 404 : 200, type, text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'content-security-policy': policy }).end(text);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
