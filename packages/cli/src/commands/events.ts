import { suggester } from '../../../../generated/validators/runtime/suggest.js';
import type { Catalogue, CatalogueEvent } from '../../../../generator/catalogue/catalogue.js';
import { readCatalogue } from '../catalogue.js';
import { closest } from '../closest.js';
import { defineCommand } from '../define-command.js';
import { describeEvent } from '../describe/event.js';
import { printTable } from '../describe/table.js';
import { CommandError, UsageError } from '../error.js';
import { type Language, readLanguage } from '../language.js';

const usage = `Usage: rdsm-events events [EVENT_TYPE] [--lang en|pt-BR|es]

Lists the events of RD Station Marketing. With a type: its fields in the order of the documentation, and a body to copy.

  required  An event without the field is invalid.
  expected  RD Station's own client always sends it: its absence is a notice.
  optional  It may be left out.

  --lang LANGUAGE  The language of the names; en by default.

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
      type === undefined ? listEvents(catalogue, language) : describeEvent(find(type, catalogue), catalogue, language),
    );
    return 0;
  },
});

function listEvents({ events, labels }: Catalogue, language: Language): string {
  return printTable(
    events.map(({ type, title, summary, deprecated }) => {
      const successor = deprecated?.successor === undefined ? '' : ` Send ${deprecated.successor}.`;
      return [type, labels.events[type]?.[language] ?? title, summary + (deprecated ? ` Deprecated.${successor}` : '')];
    }),
  );
}

function find(type: string, { events, aliases }: Catalogue): CatalogueEvent {
  const found = events.find((event) => event.type === type.toUpperCase());
  if (found) return found;
  const types = events.map((event) => event.type);
  const names = new Map(Object.entries(aliases.types ?? {}));
  const meant = [names.get(type.toLowerCase()) ?? suggester(types)(type)].flat()[0] ?? closest(type, types);
  const fix = meant === undefined ? '"rdsm-events events" lists them.' : `Did you mean "${meant}"?`;
  throw new CommandError(`Unknown event "${type}". ${fix}`);
}
