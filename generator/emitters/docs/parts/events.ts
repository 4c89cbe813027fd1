import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { type Edition, sentence } from '../edition.js';
import { eventName, eventPath } from '../event/name.js';
import { groupsOf } from '../groups.js';
import { blocks, code, heading, link, table } from '../markdown.js';

/** All events by group, with what happened. */
export function printEvents(edition: Edition): string {
  const { events } = edition.catalogue;
  return blocks(
    ...groupsOf(edition.catalogue).map((group) =>
      blocks(
        heading(3, sentence(group, edition)),
        printEventTable(
          events.filter((event) => event.group === group),
          edition,
        ),
      ),
    ),
  );
}

function printEventTable(events: readonly CatalogueEvent[], edition: Edition): string {
  const { columns } = edition.words;
  return table(
    [columns.event, columns.name, columns.happened],
    events.map((event) => [
      eventLink(event),
      eventName(event, edition),
      sentence(event.summary, edition) + successorOf(event, edition),
    ]),
  );
}

function successorOf({ deprecated }: CatalogueEvent, edition: Edition): string {
  const successor = edition.catalogue.events.find(({ type }) => type === deprecated?.successor);
  return successor ? ` → ${eventLink(successor)}` : '';
}

/** A link to the page of an event, from a page in the folder of the language. */
export function eventLink(event: CatalogueEvent): string {
  return link(code(event.type), `${eventPath(event)}.md`);
}

/** Links to several events. */
export function eventLinks(events: readonly CatalogueEvent[]): string {
  return events.map(eventLink).join(', ');
}
