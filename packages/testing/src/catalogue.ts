// biome-ignore lint/suspicious/noTsIgnore: only the build of CommonJS reports the attributes; it omits them.
// @ts-ignore
import data from '@rdsm-events/openapi/catalogue.json' with { type: 'json' };
import type { Catalogue } from '#generator/catalogue/catalogue.js';

export type { Catalogue, CatalogueEvent, Endpoint, KeyEndpoint, Response } from '#generator/catalogue/catalogue.js';
export type * from '#generator/catalogue/rule.js';
export type * from '#generator/catalogue/shape.js';

/** The API, its events and its errors, as data. Its types are internal: no public declaration refers to them. */
export const catalogue = data as unknown as Catalogue;
