import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { installedFile, installedModule } from '../command.js';
import { withOnly } from './with-only.js';

/** The parts of Fastify that are used here. */
interface Reply {
  type(of: string): Reply;
  code(status: number): Reply;
  send(body?: unknown): Reply;
}
type Handler = (request: { params: { '*': string } }, reply: Reply) => Promise<Reply>;

/** Serves the pages of viewers, their scripts, which are installed, and the document that they show. */
export async function servePages(pages: ReadonlyMap<string, string>, document: string) {
  const { default: fastify } = await installedModule('fastify/fastify.js');
  const { default: scalar } = await installedModule('@scalar/fastify-api-reference/dist/index.js');
  const app = fastify();
  const get = (path: string, handler: Handler) => app.get(path, handler);
  await app.register(scalar, { routePrefix: '/scalar', configuration: { url: '/document.json', ...scalarOptions } });
  get('/document.json', async (_, reply) => reply.type('application/json').send(await readFile(document)));
  get('/only/*', async (request, reply) =>
    reply.send(withOnly(request.params['*'], JSON.parse(await readFile(document, 'utf8')))),
  );
  get('/favicon.ico', async (_, reply) => reply.code(204).send());
  for (const [name, html] of pages) get(`/${name}`, async (_, reply) => reply.type('text/html').send(html));
  get('/installed/*', async (request, reply) => {
    const file = request.params['*'];
    const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
    return reply.type(type).send(await readFile(installedFile(file)));
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: (): Promise<void> => app.close() };
}

/** Scalar loads fonts from another host, and has an assistant. */
const scalarOptions = { withDefaultFonts: false, expandAllSchemaProperties: true, agent: { disabled: true } };
