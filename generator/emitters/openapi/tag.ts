import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Tag } from './both-versions.js';

/**
 * The tag of both operations. Client generators make one class per tag, and each operation accepts events of every
 * group: a tag per group would give the same two methods many times.
 */
export const tagName = 'Events';

/** The tag, with all events by group. */
export function tag({ api, events }: Catalogue): Tag {
  const groups = [...new Set(events.map(({ group }) => group))];
  const paragraphs = groups.map((group) => {
    const members = events.filter((event) => event.group === group);
    return [`${group}:`, ...members.map(({ type, summary }) => `- \`${type}\`: ${summary}`)].join('\n');
  });
  return {
    name: tagName,
    description: paragraphs.join('\n\n'),
    externalDocs: { description: api.documentation.title, url: api.documentation.url },
  };
}
