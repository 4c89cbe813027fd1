import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import type { Tag } from './both-versions.js';

/**
 * The tag of all operations. Client generators make one class per tag, and each operation accepts events of every
 * group: a tag per group would give the same two methods many times.
 */
export const tagName = 'Events';

/** The tag, with all events by group. */
export function tag({ api, events }: Catalogue): Tag {
  const groups = [...new Set(events.map(({ group }) => group))];
  const paragraphs = groups.map((group) => {
    return `${group}:\n${printEvents(events.filter((event) => event.group === group))}`;
  });
  return {
    name: tagName,
    description: paragraphs.join('\n\n'),
    externalDocs: { description: api.documentation.title, url: api.documentation.url },
  };
}

/** A list of events, also which are deprecated: descriptions of tags are the first that a reader sees of an event. */
export function printEvents(events: readonly CatalogueEvent[]): string {
  return events.map((event) => `- \`${event.type}\`${printDeprecated(event)}: ${event.summary}`).join('\n');
}

function printDeprecated({ deprecated }: CatalogueEvent): string {
  if (!deprecated) return '';
  return deprecated.successor === undefined ? ' (deprecated)' : ` (deprecated, use \`${deprecated.successor}\`)`;
}
