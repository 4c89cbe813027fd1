import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The built site. */
export const folder = fileURLToPath(new URL('../../../packages/docs/dist', import.meta.url));

export const languages = ['pt-br', 'en', 'es'] as const;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The addresses of all pages, without the one that is shown in place of a missing one. */
export function listPages(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** Serves the site, as a repository host does: without a header of its own. */
export async function serveSite(): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const found = path.startsWith(folder) && existsSync(path) && statSync(path).isFile();
    const file = found ? path : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const sizes = new Map<string, number>();

/** Bytes of a file of the site, compressed as a server sends it. */
export function gzippedBytes(pathname: string): number {
  const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(path)).length;
  sizes.set(path, size);
  return size;
}
