import { readCatalogue } from '../catalogue.js';
import { defineCommand } from '../define-command.js';
import { describeEvent, listEvents } from '../describe/event.js';
import { UsageError } from '../error.js';
import { findEvent } from '../find-event.js';
import { readLanguage } from '../language.js';

const usage = `Usage: rdsm-events events [EVENT_TYPE] [--lang en|pt-BR|es]

Lists the events of RD Station Marketing. With a type: its fields in the order of the documentation, and a body to copy.

  required  An event without the field is invalid.
  expected  RD Station's own client always sends it: its absence is a notice.
  optional  It may be left out.

  --lang LANGUAGE  The language of the names of events and fields; en by default. Descriptions are in English.

Examples:
  rdsm-events events
  rdsm-events events SALE
`;

/** `rdsm-events events`: the events and their fields. */
export const eventsCommand = defineCommand({
  name: 'events',
  summary: 'list the events, or the fields of one',
  usage,
  options: { lang: { type: 'string', default: 'en' } },
  async run({ values: { lang }, positionals: [type, ...others], io }) {
    if (others.length > 0) throw new UsageError('Name one event, or none to list all.');
    const language = readLanguage(lang);
    const catalogue = await readCatalogue();
    io.stdout.write(
      type === undefined
        ? listEvents(catalogue, language)
        : describeEvent(findEvent(type, catalogue), catalogue, language),
    );
    return 0;
  },
});
