import cliProgress from 'cli-progress';
import type { Io } from './command.js';
import { layOut } from './progress-line.js';

/** How far a command is, on a terminal. */
export interface Progress {
  /**
   * @param done How much of the total is done, in its unit.
   * @param describe Called when the bar is drawn, which is not each time.
   */
  update(done: number, describe: () => ProgressTexts): void;
  /** Removes the bar before something else is written to the terminal. The next update shows it again. */
  hide(): void;
  /** Removes the bar. */
  stop(): void;
}

/** What is shown next to the bar. */
export interface ProgressTexts {
  readonly parts: readonly string[];
  /** What is left out first where the line is too long. */
  readonly details?: readonly string[];
}

interface Payload {
  describe: () => ProgressTexts;
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
  const format: cliProgress.GenericFormatter = (options, params, { describe }: Payload) => {
    const { parts, details = [] } = describe();
    // A terminal that does not know its size reports 0.
    const columns = (io.stderr as { columns?: number }).columns || 80;
    if (total === undefined) return ` ${layOut({ parts, details }, columns - 1)}`;
    const { BarFormat, TimeFormat } = cliProgress.Format;
    // Without an update it is not known.
    const left = eta && Number.isFinite(params.eta) ? [TimeFormat(params.eta, options, 1)] : [];
    const percentage = `${Math.floor(params.progress * 100)} %`;
    const line = { bar: BarFormat(params.progress, options), percentage, parts, details: [...details, ...left] };
    return ` ${layOut(line, columns - 1)}`;
  };
  let bar: cliProgress.SingleBar | undefined;
  return {
    update(done, describe) {
      const payload: Payload = { describe };
      if (bar === undefined && now() - start < delay) return;
      if (bar === undefined) {
        bar = new cliProgress.SingleBar(
          { format, stream: io.stderr as NodeJS.WritableStream, clearOnComplete: true, etaBuffer: 50, barsize: width },
          cliProgress.Presets.shades_classic,
        );
        bar.start(total ?? 0, done, payload);
      }
      bar.update(done, payload);
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
