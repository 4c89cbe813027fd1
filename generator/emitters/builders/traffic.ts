import { reservedExports } from '../../catalogue/names.js';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';

/** The names around the traffic fields. */
export const trafficNames = {
  file: 'traffic-source',
  builder: reservedExports.trafficSource,
  /** What the two functions give. */
  cookie: reservedExports.cookieTraffic,
  utm: reservedExports.utmTraffic,
  /** What a builder takes: one of the two, or fields of which the others depend on the source. */
  either: reservedExports.trafficEither,
  beside: reservedExports.trafficBeside,
  /** The value of a cookie, and the parameters of an address. */
  value: reservedExports.trafficCookie,
  parameters: reservedExports.utmParameters,
} as const;

/** Whether an event has all of the traffic fields. */
export function hasTraffic({ payload }: CatalogueEvent, { trafficSources }: Catalogue): boolean {
  if (trafficSources === undefined) return false;
  const { cookie, utm } = trafficSources;
  return [cookie.field, ...Object.values(utm)].every((field) => Object.hasOwn(payload.properties ?? {}, field));
}

/** The first event with the traffic fields, which says what they are. */
export function trafficEvent(catalogue: Catalogue): CatalogueEvent | undefined {
  return catalogue.events.find((event) => hasTraffic(event, catalogue));
}
