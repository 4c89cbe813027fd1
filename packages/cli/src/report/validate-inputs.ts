import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { Io } from '../command.js';
import { CommandError } from '../error.js';
import { countBytes } from '../input/count-bytes.js';
import { describeInputError } from '../input/input-error.js';
import { openInput, sizeOf } from '../input/open-input.js';
import { type ReadOptions, readEvents } from '../input/read-events.js';
import { beforeSignalEnds } from '../interruption.js';
import type { Language } from '../language.js';
import { createProgress, type ProgressTexts } from '../progress.js';
import type { NewFile } from '../replace-file.js';
import { Writer } from '../writer.js';
import { encodingReporter } from './encoding.js';
import { formatNumber } from './message.js';
import type { Report } from './report.js';
import type { Summary } from './summary.js';
import { Validation } from './validation.js';
import { visible } from './visible.js';
import { fill, words } from './words/words.js';

/** How inputs are validated. */
export interface ValidateInputsOptions {
  readonly reading: ReadOptions;
  readonly language: Language;
  readonly report: Report;
  readonly listsNotices: boolean;
  readonly showsValues: boolean;
  /** The file for the valid events. */
  readonly out: NewFile | undefined;
}

/** What was found, and whether every input was read to its end. */
export interface ValidatedInputs {
  readonly summary: Summary;
  readonly isComplete: boolean;
}

/** Validates inputs one after the other, and prints the report. An input that cannot be read is reported, and left out. */
export async function validateInputs(
  names: readonly string[],
  catalogue: Catalogue,
  io: Io,
  { reading, language, report, listsNotices, showsValues, out }: ValidateInputsOptions,
): Promise<ValidatedInputs> {
  const text = words[language];
  const stdout = new Writer(io.stdout);
  const progress = createProgress(io, await sizeOf(names));
  const validation = new Validation(catalogue, {
    listsNotices,
    showsValues,
    onProblem: (problem) => stdout.write(report.problem(problem)),
    onValid: out && ((json) => out.write(`${json}\n`)),
  });
  let isComplete = true;
  let bytes = 0;
  const release = beforeSignalEnds(() => {
    progress.stop();
    io.stderr.write(`${text.interrupted}\n`);
  });
  stdout.write(report.start);
  try {
    for (const name of names) {
      try {
        await readInput(name);
      } catch (error) {
        if (!isAboutInput(error)) throw error;
        isComplete = false;
        warn(describeInputError(error, name, language));
      }
    }
  } finally {
    release();
    progress.stop();
  }
  const summary = validation.summary();
  stdout.write(report.summary(summary));
  await stdout.flush();
  return { summary, isComplete };

  async function readInput(name: string): Promise<void> {
    let isEmpty = true;
    const onDetected = encodingReporter(name, language, warn);
    for await (const records of readEvents(
      countBytes(openInput(name, io), (length) => (bytes += length)),
      catalogue,
      {
        ...reading,
        name,
        onDetected,
      },
    )) {
      if (records.length > 0) isEmpty = false;
      for (const record of records) {
        validation.add(record, name);
        if (record.kind === 'failure' && record.ends) isComplete = false;
      }
      await out?.flush();
      if (stdout.hasText) progress.hide();
      await stdout.flush();
      // The reader of the report has closed it; the file with the valid events is still written.
      if (stdout.isClosed && !out) return;
      progress.update(bytes, describeProgress);
    }
    if (!isEmpty) return;
    isComplete = false;
    warn(`${visible(name)}: ${text.empty}`);
  }

  function describeProgress(): ProgressTexts {
    return { parts: [fill(text.progress, { events: formatNumber(validation.events, language) })] };
  }

  function warn(message: string): void {
    progress.hide();
    io.stderr.write(`${message}\n`);
  }
}

/** Whether an error is about one input: it does not exist, or what it contains has no known type. */
function isAboutInput(error: unknown): error is Error {
  return error instanceof CommandError || (error instanceof Error && 'syscall' in error && error.syscall !== 'write');
}
