import type { Catalogue, CatalogueEvent } from '../../../../generator/catalogue/catalogue.js';
import { buildEventTool, buildToolOf } from './build-event.js';
import { describeEventTool } from './describe-event.js';
import type { Tool } from './tool.js';
import { validateEventTool } from './validate-event.js';

/** The tools of the server, and one for each of these events. */
export function toolsFor(events: Iterable<CatalogueEvent>, catalogue: Catalogue): Tool[] {
  const ofEvents = [...events].map((event) => buildToolOf(event, { catalogue }));
  return [validateEventTool, describeEventTool, buildEventTool, ...ofEvents];
}
