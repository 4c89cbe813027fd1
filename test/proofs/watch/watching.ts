import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A command, as it watches. */
export class Watching {
  /** What it has said since it was last at rest. */
  private said = '';
  readonly #process: ChildProcess;

  constructor(started: ChildProcess) {
    this.#process = started;
    const hear = (text: string) => {
      this.said += text;
    };
    this.#process.stdout?.setEncoding('utf8').on('data', hear);
    this.#process.stderr?.setEncoding('utf8').on('data', hear);
  }

  /** Waits until it waits for a change, and gives what it has said until then. */
  async rest(): Promise<string> {
    const end = 'Waiting for a change. Ctrl+C ends.\n';
    await this.until(() => this.said.includes(end));
    const said = this.said.slice(0, this.said.indexOf(end));
    this.said = this.said.slice(said.length + end.length);
    return said;
  }

  /** The same, until this has been said; two changes may be one or two. */
  async restAfter(words: string): Promise<void> {
    while (!(await this.rest()).includes(words));
  }

  private async until(holds: () => boolean): Promise<void> {
    for (let waited = 0; !holds(); waited += 20) {
      if (waited > 60_000 || this.#process.exitCode !== null) throw new Error(`In vain. It said:\n${this.said}`);
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
