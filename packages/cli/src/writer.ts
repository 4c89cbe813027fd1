import type { Output } from './command.js';

/** Writes text to a stream in larger parts, no faster than it is read. */
export class Writer {
  /** Whether the reader of the stream has closed it, as `head` does: what is written then is lost. */
  isClosed = false;
  private text = '';
  private error: NodeJS.ErrnoException | undefined;

  constructor(private readonly output: Output) {
    output.on('error', this.close);
  }

  /** Whether something is left to write. */
  get hasText(): boolean {
    return this.text !== '';
  }

  write(text: string): void {
    if (!this.isClosed) this.text += text;
  }

  /** Waits until the stream accepts more. @throws What is wrong with it, unless its reader has closed it. */
  async flush(): Promise<void> {
    const { text, output } = this;
    this.text = '';
    if (text !== '' && !this.isClosed && !output.write(text)) {
      await new Promise<void>((resolve) => output.once('drain', resolve).once('error', () => resolve()));
    }
    if (this.error) throw this.error;
  }

  private readonly close = (error: NodeJS.ErrnoException): void => {
    this.isClosed = true;
    this.text = '';
    if (error.code !== 'EPIPE') this.error = error;
  };
}
