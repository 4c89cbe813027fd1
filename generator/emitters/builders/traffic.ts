import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { reservedExports } from '../../catalogue/names.js';

/** The names around the traffic fields. */
export const trafficNames = {
  file: 'traffic-source',
  builder: reservedExports.trafficSource,
  /** The results of the readers, and of one that finds nothing. */
  cookie: reservedExports.cookieTraffic,
  utm: reservedExports.utmTraffic,
  none: reservedExports.noTraffic,
  /** What a builder accepts: one of the two, or fields whose types depend on the source. */
  source: reservedExports.trafficFields,
  fieldsFor: reservedExports.trafficFieldsFor,
  /** The value of a cookie, and the UTM parameters of a URL. */
  value: reservedExports.trafficCookie,
  parameters: reservedExports.utmParameters,
  /** Where UTM parameters are read from. */
  input: reservedExports.utmInput,
} as const;

/** How the names of UTM parameters begin in an address. */
export const utmPrefix = 'utm_';

/** The traffic fields: the one that may contain a cookie first, then the others by their UTM parameters. */
export function trafficFields({ trafficSources }: Catalogue): string[] {
  return trafficSources ? [...new Set([trafficSources.cookie.field, ...Object.values(trafficSources.utm)])] : [];
}

/** Whether an event has all of the traffic fields. */
export function hasTraffic({ payload }: CatalogueEvent, catalogue: Catalogue): boolean {
  const names = trafficFields(catalogue);
  return names.length > 0 && names.every((name) => payload.fields.some((field) => field.name === name));
}

/** The first event with the traffic fields, which documents them. */
export function trafficEvent(catalogue: Catalogue): CatalogueEvent | undefined {
  return catalogue.events.find((event) => hasTraffic(event, catalogue));
}
