import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A command, as it watches. */
export class Watching {
  /** What it has printed since it was last idle. */
  private printed = '';
  readonly #process: ChildProcess;

  constructor(started: ChildProcess) {
    this.#process = started;
    const hear = (text: string) => {
      this.printed += text;
    };
    this.#process.stdout?.setEncoding('utf8').on('data', hear);
    this.#process.stderr?.setEncoding('utf8').on('data', hear);
  }

  /** Waits until it waits for a change, and returns what it has printed until then. */
  async rest(): Promise<string> {
    const end = 'Waiting for a change. Ctrl+C ends.\n';
    await this.until(() => this.printed.includes(end));
    const text = this.printed.slice(0, this.printed.indexOf(end));
    this.printed = this.printed.slice(text.length + end.length);
    return text;
  }

  /** The same, until this has been printed; two changes may be one or two. */
  async restAfter(words: string): Promise<void> {
    while (!(await this.rest()).includes(words));
  }

  private async until(holds: () => boolean): Promise<void> {
    for (let waited = 0; !holds(); waited += 20) {
      if (waited > 300_000 || this.#process.exitCode !== null) throw new Error(`Timeout. It printed:\n${this.printed}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async interrupt(): Promise<number | null> {
    this.#process.kill('SIGINT');
    const [code] = await once(this.#process, 'exit');
    return code;
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }
}
