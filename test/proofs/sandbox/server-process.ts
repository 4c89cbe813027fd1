import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a server process used since it started. */
export interface Usage {
  /** CPU time in microseconds. */
  cpuUs: number;
  rssBytes: number;
  /** After a garbage collection. */
  heapBytes: number;
}

/** A server in a process of its own: its CPU time and memory are not those of its clients. */
export class ServerProcess {
  readonly port: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  /** @param kind `sandbox`, or `echo`: the bare server of Node, which reads a body and responds with as many bytes. */
  static async start(kind: 'sandbox' | 'echo', options: object = {}): Promise<ServerProcess> {
    const file = fileURLToPath(new URL('server.ts', import.meta.url));
    const child = fork(file, [kind, JSON.stringify(options)], { execArgv: ['--expose-gc', '--import', 'tsx'] });
    const [port] = await once(child, 'message');
    return new ServerProcess(child, port as number);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async usage(): Promise<Usage> {
    this.#child.send('usage');
    const [usage] = await once(this.#child, 'message');
    return usage as Usage;
  }

  /** Ends the process at once, as a crash would. */
  async kill(): Promise<void> {
    if (!this.isRunning) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }
}
