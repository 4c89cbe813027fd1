import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The program of a browser, where there is one. */
export function findChromium(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env;
  const candidates = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(CHROMIUM ? [CHROMIUM] : []), ...candidates].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

type Json = Record<string, unknown>;

/** A message of the DevTools protocol. */
interface Message {
  id?: number;
  method?: string;
  params?: Json;
  result?: Json;
  error?: { message: string };
}

/** A headless browser. It is driven through a pipe, which needs no WebSocket. */
export class Chromium {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #pending = new Map<number, (message: Message) => void>();
  readonly #listeners: ((method: string, params: Json) => void)[] = [];
  #sent = 0;

  private constructor(child: ChildProcess, profile: string) {
    this.#process = child;
    this.#profile = profile;
    let rest = '';
    (child.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      const messages = (rest + chunk).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#receive(JSON.parse(message));
    });
  }

  /**
   * Starts a browser.
   * @param switches More switches of the command line.
   */
  static async start(program: string, switches: readonly string[] = []): Promise<Chromium> {
    const profile = await mkdtemp(join(tmpdir(), 'rdsm-events-browser-'));
    const options = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
    const child = spawn(
      program,
      [...options, ...switches, `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    return new Chromium(child, profile);
  }

  /** Calls a method of the protocol, in a page if there is a session. */
  send(method: string, params: Json = {}, sessionId?: string): Promise<Json> {
    const id = ++this.#sent;
    const message = JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) });
    (this.#process.stdio[3] as Writable).write(`${message}\0`);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result ?? {})));
    });
  }

  /** Calls a function for every event of the protocol. */
  listen(listener: (method: string, params: Json) => void): void {
    this.#listeners.push(listener);
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#process.once('close', resolve));
    await this.send('Browser.close').catch(() => this.#process.kill());
    await closed;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #receive(message: Message): void {
    if (message.id !== undefined) {
      this.#pending.get(message.id)?.(message);
      this.#pending.delete(message.id);
    } else if (message.method !== undefined) {
      for (const listener of this.#listeners) listener(message.method, message.params ?? {});
    }
  }
}
