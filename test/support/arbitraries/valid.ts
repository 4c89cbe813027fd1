import fc, { type Arbitrary } from 'fast-check';
import type { Catalogue, CatalogueEvent } from '../../../generator/catalogue/catalogue.js';
import { anyStyle } from '../../../packages/testing/src/arbitraries/any-style.js';
import type { Style } from '../../../packages/testing/src/arbitraries/style.js';
import * as values from '../../../packages/testing/src/arbitraries/values.js';
import { trafficSources } from './strings.js';

/** Anything that is valid, and cookies next to what is nearly one. */
const style: Style = { ...anyStyle, conditional: () => trafficSources };

/** Valid bodies of an event, drawn from the catalogue, so that a new event is drawn at once. */
export function validEvents(event: CatalogueEvent, catalogue: Catalogue): Arbitrary<Record<string, unknown>> {
  return values.validEvents(event, catalogue, style) as Arbitrary<Record<string, unknown>>;
}

/** Valid events of all types. */
export function anyValidEvents(catalogue: Catalogue): Arbitrary<Record<string, unknown>> {
  return fc.oneof(...catalogue.events.map((event) => validEvents(event, catalogue)));
}
