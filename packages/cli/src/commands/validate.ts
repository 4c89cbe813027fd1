import { readCatalogue } from '../catalogue.js';
import { colorsFor } from '../colors.js';
import { defineCommand } from '../define-command.js';
import { UsageError } from '../error.js';
import { inputsOf } from '../input/open-input.js';
import { readLanguage } from '../language.js';
import { namesOneOf } from '../names-one-of.js';
import { oneOf, readReading } from '../reading-options.js';
import { replaceFile } from '../replace-file.js';
import { createReport, reportFormats } from '../report/report.js';
import { validateInputs } from '../report/validate-inputs.js';

const usage = `Usage: rdsm-events validate [FILE ...] [OPTION ...]

Validates events: prints each error with its line, and a summary of what the events contain. Nothing is sent.

FILE has events as JSON (an array, or one event after the other), as NDJSON (an event, or an array of them, per line), or
as CSV (an event per row; the first row names the fields, as forms do). Which one is detected by its content. - is standard
input, which is also read if no file is named. Files may be of any size; an event has at most 16 MiB.

  --event TYPE            The type of the events, such as CONVERSION: for CSV without a column event_type, and for payloads
                          without their envelope.
  --input FORMAT          ndjson, json or csv: how the events are written, instead of detecting it.
  --field NAME=VALUE      A field that all rows of a CSV file have in common, unless a row has a value of its own. It may be
                          repeated, for several fields.
  --decimal , or .        The decimal separator of numbers in CSV that can be read in two ways, such as 1.234; , by default.
  --lang LANGUAGE         en, pt-BR or es: the language of the messages; en by default.
  --format FORMAT         pretty; json: one document; github: workflow commands, which annotate lines of a pull request.
  --notices               List each notice with its line. Without it, the summary counts them.
  --strict                Notices fail, too, and are listed.
  --out FILE              Write the valid events to a file, as NDJSON. It appears when everything is read.
  --show-values           Print the value at the path of each problem. Without it, no value of a field is ever printed.

Exit codes: 0 all events are valid; 1 some are not, or something is not JSON; 2 wrong arguments, or a file that cannot be
read or written, or has no event.

Examples:
  rdsm-events validate events.ndjson
  rdsm-events validate contacts.csv --event CONVERSION --field conversion_identifier=newsletter --lang pt-BR
  rdsm-events validate events.json --out valid.ndjson
  your-export | rdsm-events validate --format json | jq .summary
`;

const options = {
  event: { type: 'string' },
  input: { type: 'string' },
  decimal: { type: 'string' },
  field: { type: 'string', multiple: true },
  lang: { type: 'string', default: 'en' },
  format: { type: 'string', default: 'pretty' },
  notices: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  out: { type: 'string' },
  'show-values': { type: 'boolean', default: false },
} as const;

/** `rdsm-events validate`: validates files of events. */
export const validateCommand = defineCommand({
  name: 'validate',
  summary: 'validate events in JSON, NDJSON or CSV, and summarize them',
  usage,
  options,
  async run({ values, positionals, io }) {
    const { strict, lang } = values;
    const catalogue = await readCatalogue();
    const language = readLanguage(lang);
    const format = oneOf('--format', values.format, reportFormats) ?? 'pretty';
    const reading = readReading(values, catalogue);
    const inputs = inputsOf(positionals, io);
    const report = createReport(format, { language, labels: catalogue.labels, strict }, colorsFor(io, 'stdout'));
    if (values.out !== undefined && (await namesOneOf(values.out, positionals))) {
      throw new UsageError('--out names a file that is read: its invalid events would be lost. Choose another name.');
    }
    const out = values.out === undefined ? undefined : await replaceFile(values.out);
    try {
      const listsNotices = values.notices || strict;
      const showsValues = values['show-values'];
      const options = { reading, language, report, listsNotices, showsValues, out };
      const { summary, isComplete } = await validateInputs(inputs, catalogue, io, options);
      if (!isComplete) return 2;
      await out?.finish();
      const failed = summary.invalid + summary.unreadable + (strict ? summary.notices.length : 0);
      return failed > 0 ? 1 : 0;
    } finally {
      await out?.discard();
    }
  },
});
