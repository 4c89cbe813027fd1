import { stat } from 'node:fs/promises';
import { RdsmValidationError, server } from '@rdsm-events/client';
import { readCatalogue } from '../catalogue.js';
import { colorsFor } from '../colors.js';
import type { Io } from '../command.js';
import { defineCommand } from '../define-command.js';
import { CommandError, UsageError } from '../error.js';
import { describeInputError, InputError } from '../input/input-error.js';
import { inputsOf, standardInput } from '../input/open-input.js';
import { type Interruption, onInterrupt } from '../interruption.js';
import { type Language, readLanguage } from '../language.js';
import { namesOneOf } from '../names-one-of.js';
import { readInteger } from '../options.js';
import { readReading } from '../reading-options.js';
import { type NewFile, replaceFile } from '../replace-file.js';
import { areAllAccepted } from '../send/counts.js';
import { type CredentialOptions, readCredentials, type SendCredentials } from '../send/credentials.js';
import { dryFetch, type Requests } from '../send/dry-run.js';
import type { Journal } from '../send/journal.js';
import { openRun } from '../send/open-run.js';
import { describeSendError, SendError } from '../send/send-error.js';
import { sendFile } from '../send/send-file.js';
import { SendReport } from '../send/send-report.js';
import { printSummary } from '../send/summary.js';

const usage = `Usage: rdsm-events send [FILE | -] --access-token-env NAME [OPTION ...]
       rdsm-events send [FILE | -] --api-key-env NAME [OPTION ...]

Sends the events of a file to RD Station Marketing, in their order: only those that are valid, as many as fit into each
request, and no faster than the limits permit. Events that are not accepted are printed with their line and the reason.
FILE is JSON, NDJSON or CSV, as "rdsm-events validate" reads it; - is standard input.

A journal next to the file (FILE.journal) records each request before it is sent, and each response. After a crash, or
Ctrl+C, --resume sends the rest. The first Ctrl+C lets the request that is under way finish, the second one aborts it. An
event of which it is not known whether it was accepted, because the connection broke, is reported as unknown and not
sent again: the API would record it twice.

  --access-token-env NAME  The variable of the environment that has the access token (OAuth 2) of the account.
  --api-key-env NAME       The variable that has the API key: for a file that has only events of type CONVERSION.
  --dry-run                Send nothing: print what would be sent. Needs no token.
  --resume                 Send what an earlier run has not sent, and again what was rejected: the account may accept it
                           now. It does not send unknown events again.
  --resend-unknown         With --resume: also send the unknown events. They may be recorded twice.
  --journal FILE           The journal. Without it, it is FILE.journal, FILE.HOST.journal with --base-url, and none for
                           standard input.
  --rejected-out FILE      Write the events that have to be corrected to a file, in their order, as NDJSON: those that
                           are invalid or not readable, and those that RD Station rejects. Correct them, and send it.
                           A file that exists is replaced only with --resume.
  --requests-per-minute N  The limit of the account: 120 by default, 500 for the plan Advanced. A batch is one request.
  --requests-per-contact-per-day N  The limit of events for one contact in a day; 120 by default.
  --base-url URL           Send to another address, such as that of "rdsm-events sandbox".
  --event TYPE             The type of the events, such as CONVERSION: for CSV, and for payloads without their envelope.
  --input FORMAT           ndjson, json or csv: how the events are written, instead of detecting it.
  --field NAME=VALUE       A field that all rows of a CSV file have in common, unless a row has a value of its own. It may
                           be repeated, for several fields.
  --decimal , or .         The decimal separator of numbers in CSV that can be read in two ways; , by default.
  --lang LANGUAGE          en, pt-BR or es: the language of the messages; en by default.

Exit codes: 0 every event was accepted; 1 some were not; 2 wrong arguments, or a file that cannot be read or written.

Examples:
  rdsm-events send events.ndjson --dry-run
  rdsm-events send events.ndjson --access-token-env RDSM_TOKEN
  rdsm-events send events.ndjson --access-token-env RDSM_TOKEN --resume
  rdsm-events send contacts.csv --event CONVERSION --field conversion_identifier=news --api-key-env RDSM_KEY
`;

/** `rdsm-events send`: sends the events of a file. */
export const sendCommand = defineCommand({
  name: 'send',
  summary: 'send the valid events of a file, within the limits, and go on after a crash',
  usage,
  options: {
    'access-token-env': { type: 'string' },
    'api-key-env': { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
    'resend-unknown': { type: 'boolean', default: false },
    journal: { type: 'string' },
    'rejected-out': { type: 'string' },
    'requests-per-minute': { type: 'string' },
    'requests-per-contact-per-day': { type: 'string' },
    'base-url': { type: 'string', default: server },
    event: { type: 'string' },
    input: { type: 'string' },
    field: { type: 'string', multiple: true },
    decimal: { type: 'string' },
    lang: { type: 'string', default: 'en' },
  },
  async run({ values, positionals, io }) {
    const file = fileOf(positionals, io);
    const { 'dry-run': dryRun, resume, event, input, field, decimal, 'rejected-out': out } = values;
    if (resume && file === standardInput) throw new UsageError('--resume needs a file, and not standard input.');
    if (values['resend-unknown'] && !resume) throw new UsageError('--resend-unknown needs --resume.');
    const language = readLanguage(values.lang);
    const catalogue = await readCatalogue();
    const reading = readReading(values, catalogue);
    const limits = {
      requestsPerMinute: limitOf('requests-per-minute', values['requests-per-minute'], 1_000_000),
      requestsPerContactPerDay: limitOf('requests-per-contact-per-day', values['requests-per-contact-per-day'], 65_535),
    };
    const to = addressOf(values['base-url']);
    const path = values.journal ?? journalOf(file, to);
    let journal: Journal | undefined;
    let interruption: Interruption | undefined;
    let rejectedOut: NewFile | undefined;
    try {
      const credentials = credentialsOf(values, io, dryRun);
      await checkOut(out, path === undefined ? [file] : [file, path], resume);
      journal = await openRun({ file, path, to, reading: { event, input, field, decimal }, resume, dryRun });
      interruption = onInterrupt(2);
      const { signal: finish, second: signal } = interruption;
      const totals: Requests = { requests: 0, bytes: 0 };
      if (out !== undefined) rejectedOut = await replaceFile(out, false);
      const options = { language, labels: catalogue.labels, strict: false };
      const report = new SendReport(options, colorsFor(io, 'stdout'), file, catalogue.api.pathRoot);
      const unlimited = { requestsPerMinute: 1_000_000 };
      const client = { ...credentials, baseUrl: to, ...limits, ...(dryRun ? unlimited : undefined) };
      const resendUnknown = values['resend-unknown'];
      const fetch = dryRun ? dryFetch(totals) : undefined;
      const sent = await sendFile(
        {
          ...{ file, reading, client, journal, resendUnknown, isDryRun: dryRun, report, rejectedOut },
          ...{ finish, signal, fetch },
        },
        catalogue,
        io,
      );
      await rejectedOut?.finish();
      const isKept = journal.isKept();
      const summary = {
        ...{ file, to, journalPath: isKept ? path : undefined, rejectedOut: out },
        isUnsent: path !== undefined && !isKept,
        ...{ dryRun: dryRun ? totals : undefined, perMinute: limits.requestsPerMinute },
      };
      io.stdout.write(printSummary(sent, report, summary));
      return sent.isComplete && areAllAccepted(sent.counts) ? 0 : 1;
    } catch (error) {
      throw error instanceof Error ? translate(error, file, language) : error;
    } finally {
      interruption?.release();
      await rejectedOut?.discard();
      journal?.close();
    }
  },
});

/** An error in the language of the reader, if it is about the file, the journal or the token. */
function translate(error: Error, file: string, language: Language): Error {
  if (error instanceof SendError) return new CommandError(describeSendError(error, language));
  const isAboutFile = error instanceof InputError || ('path' in error && error.path === file);
  if (isAboutFile) return new CommandError(describeInputError(error, file, language));
  // Of the client: an option or a token that cannot be sent. It contains no value.
  return error instanceof RdsmValidationError ? new CommandError(error.message) : error;
}

function fileOf(positionals: readonly string[], io: Io): string {
  const [file = standardInput, ...others] = inputsOf(positionals, io);
  if (others.length > 0) throw new UsageError('Name one file: each has a journal of its own.');
  return file;
}

/**
 * The file with what was rejected must replace neither what is read, nor what somebody may be correcting. With --resume, it
 * is that of the earlier run.
 */
async function checkOut(out: string | undefined, others: readonly string[], resume: boolean): Promise<void> {
  if (out === undefined) return;
  if (await namesOneOf(out, others)) {
    throw new UsageError('--rejected-out needs a file of its own: it would replace the events or the journal.');
  }
  const known = await stat(out).catch(() => undefined);
  if (known?.isFile() && !resume) throw new SendError('outExists', { file: out });
}

/** A dry run needs no credentials, and only whether they are an API key matters. */
function credentialsOf(values: CredentialOptions, { env }: Io, dryRun: boolean): SendCredentials {
  if (!dryRun) return readCredentials(values, env);
  return values['api-key-env'] === undefined ? { accessToken: 'dry-run' } : { apiKey: 'dry-run' };
}

/** Next to the file. What a sandbox accepted is not what the API accepted: each address has a journal of its own. */
function journalOf(file: string, to: string): string | undefined {
  if (file === standardInput) return undefined;
  return to === server ? `${file}.journal` : `${file}.${new URL(to).host.replace(/[^\w.-]/g, '-')}.journal`;
}

function limitOf(name: string, value: string | undefined, maximum: number): number | undefined {
  return value === undefined ? undefined : readInteger(name, value, 1, maximum);
}

/** The address without what may be secret: a password, a query. */
function addressOf(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.search !== '') {
    throw new UsageError('--base-url must be an http or https address without a password and a query.');
  }
  return `${url.origin}${url.pathname.replace(/\/$/, '')}`;
}
