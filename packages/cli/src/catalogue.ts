import type { Catalogue } from '../../../generator/catalogue/catalogue.js';

/** Reads the whole catalogue: the events, errors, messages and addresses of the API, as data. Takes a few milliseconds. */
export async function readCatalogue(): Promise<Catalogue> {
  const { default: catalogue } = await import('@rdsm-events/openapi/catalogue.json', { with: { type: 'json' } });
  return catalogue as unknown as Catalogue;
}
