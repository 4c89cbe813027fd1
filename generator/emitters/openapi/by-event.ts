import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import type { Operation, Paths, Tag } from './both-versions.js';
import { documentation } from './documentation.js';
import { eventTitle } from './event-title.js';
import { batch, callers, eventExamples, requestBody, withKey } from './operations.js';
import { responses } from './responses.js';
import { tokenRequired } from './security.js';
import { printEvents } from './tag.js';

/** What to know of a document with an operation per event. */
export const explanation =
  'Here, each event has an operation of its own, although one endpoint accepts them all. Its path ends in `#` and the type ' +
  'of the event, because OpenAPI allows one operation at a path. Clients do not send what follows `#`.';

const batchTag = { name: 'Batches', description: 'Several events in one request.' };

/**
 * An operation per event, for viewers: they list the groups of events in their navigation, strike out deprecated
 * operations, and show the fields of one event where it is described.
 */
export function pathsByEvent(catalogue: Catalogue): Paths {
  const { api, events } = catalogue;
  const { conversion } = api;
  const group = events.find(({ type }) => type === conversion?.eventType)?.group ?? '';
  return {
    ...Object.fromEntries(events.map((one) => [`${api.event.path}#${one.type}`, { post: operation(one, catalogue) }])),
    ...(conversion && { [conversion.path]: { post: withKey(conversion, catalogue, group) } }),
    [api.batch.path]: { post: batch(catalogue, batchTag.name) },
  };
}

/** A tag per group of events. */
export function tagsByGroup({ events }: Catalogue): Tag[] {
  const groups = [...new Set(events.map(({ group }) => group))];
  const tags = groups.map((name) => ({ name, description: printEvents(events.filter(({ group }) => group === name)) }));
  return [...tags, batchTag];
}

function operation(event: CatalogueEvent, { api }: Catalogue): Operation {
  const { description, externalDocs } = documentation(event);
  return {
    operationId: `send${event.names.event}`,
    tags: [event.group],
    summary: eventTitle(event),
    description: `${description}\n\n${callers(api.event.allowsBrowsers)}`,
    externalDocs,
    ...(event.deprecated && { deprecated: true }),
    security: tokenRequired(api),
    requestBody: requestBody(event.names.event, eventExamples([event]), api),
    responses: responses(api.event.success, api),
  };
}
