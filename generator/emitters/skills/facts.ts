import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';

/** A list of all events, each with the names of it that `names` gives. */
export function listEvents({ events }: Catalogue, heading: string, names: (event: CatalogueEvent) => string): string {
  const rows = events.map((event) => `| \`${event.type}\` | ${names(event)} | ${statusOf(event)} |`);
  return [`| event_type | ${heading} | status |`, '|---|---|---|', ...rows].join('\n');
}

/** What is often done wrong, whatever package is used. */
export function listMistakes({ api, events, envelope }: Catalogue): string {
  const withCustomFields = events.filter(({ payload }) => payload.customFields !== undefined).map(({ type }) => type);
  const withContact = events.filter(({ requiresExistingContact }) => requiresExistingContact).map(({ type }) => type);
  const deprecated = events.filter((event) => event.deprecated !== undefined);
  const fields = envelope.fields.map(({ name }) => `\`${name}\``).join(', ');
  return [
    `- A body is ${fields} and nothing else. The contact and everything about it are fields of \`payload\`.`,
    '- RD Station silently drops a field that it does not know. Do not invent fields; validate before you send.',
    `- Custom fields (\`cf_…\`) exist on ${withCustomFields.join(', ')} only, and their values are strings.`,
    `- The contact must exist already for ${withContact.join(', ')}: send a CONVERSION first.`,
    ...deprecated.map(({ type, deprecated: { refusedAfter, successor } = {} }) =>
      [`- Do not send \`${type}\``, refusedAfter && `: announced as rejected after ${refusedAfter}`, '.']
        .concat(successor ? ` Send \`${successor}\`.` : '')
        .join(''),
    ),
    `- \`POST ${api.event.path}\` and \`POST ${api.batch.path}\` need an access token (\`Authorization: Bearer\`), on a server only.`,
    ...(api.conversion
      ? [
          `- \`POST ${api.conversion.path}?${api.conversion.apiKey.parameter}=…\` accepts a ${api.conversion.eventType} only, and no \`Authorization\`; a page may call it.`,
        ]
      : []),
    '- Never put personal data or a token into logs. Errors of these packages contain no value.',
  ].join('\n');
}

function statusOf({ deprecated, requiresExistingContact }: CatalogueEvent): string {
  if (deprecated) return deprecated.successor ? `deprecated: \`${deprecated.successor}\`` : 'deprecated';
  return requiresExistingContact ? 'the contact must exist' : 'accepted';
}
