import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { fixedNames } from '../../catalogue/names.js';

/** The names around the traffic fields. */
export const trafficNames = {
  file: 'traffic-source',
  builder: fixedNames.trafficSource,
  /** What the two functions give. */
  cookie: fixedNames.cookieTraffic,
  utm: fixedNames.utmTraffic,
  /** What a builder takes: one of the two, or fields of which the others depend on the source. */
  either: fixedNames.trafficEither,
  beside: fixedNames.trafficBeside,
  /** The value of a cookie, and the parameters of an address. */
  value: fixedNames.trafficCookie,
  parameters: fixedNames.utmParameters,
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
