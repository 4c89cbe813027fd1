import cliProgress from 'cli-progress';
import type { Io } from './command.js';

/** How far a command is, on a terminal. */
export interface Progress {
  /** @param done How much of the total is done, in its unit. @param text What else is shown. */
  update(done: number, text: string): void;
  /** Removes the bar before something else is written to the terminal. The next update shows it again. */
  hide(): void;
  /** Removes the bar. */
  stop(): void;
}

/** After this time a bar is shown, in milliseconds. */
const delay = 1_000;

/**
 * A progress bar on standard error, for what takes longer than a second: only on a terminal, and not in CI.
 * @param total The whole amount; undefined if it is not known.
 * @param now The clock, in milliseconds.
 * @param look How many characters the bar has, and whether the time that is left is estimated by the latest updates.
 */
export function createProgress(
  io: Io,
  total: number | undefined,
  now: () => number = Date.now,
  { width = 40, eta = true }: { width?: number; eta?: boolean } = {},
): Progress {
  const isShown = io.isTTY.stderr && !io.env.CI && io.env.TERM !== 'dumb';
  if (!isShown) return { update() {}, hide() {}, stop() {} };
  const start = now();
  const format = total === undefined ? ' {text}' : ` {bar} {percentage} %  {text}${eta ? '  {eta_formatted}' : ''}`;
  let bar: cliProgress.SingleBar | undefined;
  return {
    update(done, text) {
      if (bar === undefined && now() - start < delay) return;
      if (bar === undefined) {
        bar = new cliProgress.SingleBar(
          { format, stream: io.stderr as NodeJS.WritableStream, clearOnComplete: true, etaBuffer: 50, barsize: width },
          cliProgress.Presets.shades_classic,
        );
        bar.start(total ?? 0, done, { text });
      }
      bar.update(done, { text });
    },
    hide() {
      if (bar) io.stderr.write('\r\u001b[2K');
    },
    stop() {
      bar?.stop();
      bar = undefined;
    },
  };
}
