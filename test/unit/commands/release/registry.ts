import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A version of a package, as npm sends it. */
export interface Published {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  dist: { tarball: string };
}

interface Document {
  'dist-tags': Record<string, string>;
  versions: Record<string, Published>;
  _attachments?: Record<string, { data: string }>;
}

/** A registry of npm in memory: what is published can be read. */
export class Registry {
  readonly documents = new Map<string, Document>();
  private readonly tarballs = new Map<string, Buffer>();

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Registry> {
    const server = createServer();
    const registry = new Registry(server);
    server.on('request', (request, response) => registry.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return registry;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    if (request.method === 'PUT') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      this.take(path, JSON.parse(Buffer.concat(chunks).toString()));
    }
    const found = this.tarballs.get(path.replace(/^.*\/-\//, '')) ?? this.documents.get(path);
    response.writeHead(found || request.method === 'PUT' ? 200 : 404);
    response.end(Buffer.isBuffer(found) ? found : JSON.stringify(found ?? {}));
  }

  private take(name: string, { _attachments = {}, ...document }: Document): void {
    const known = this.documents.get(name);
    for (const [file, { data }] of Object.entries(_attachments)) {
      this.tarballs.set(file.replace(/^.*\//, ''), Buffer.from(data, 'base64'));
    }
    for (const { dist } of Object.values(document.versions)) {
      dist.tarball = `${this.url}${name}/-/${dist.tarball.replace(/^.*\//, '')}`;
    }
    this.documents.set(name, { ...document, versions: { ...known?.versions, ...document.versions } });
  }
}
