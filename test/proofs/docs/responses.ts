import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../../generator/catalogue/catalogue.js';

export const catalogue: Catalogue = JSON.parse(
  readFileSync(new URL('../../../generated/openapi/catalogue.json', import.meta.url), 'utf8'),
);

/** The bodies of all responses of the API that are known. */
export const responseBodies: readonly unknown[] = [
  ...catalogue.api.errorResponses,
  ...(catalogue.api.conversion?.errorResponses ?? []),
  catalogue.api.event.success,
  catalogue.api.batch.success,
].flatMap(({ examples }) => examples.map(({ body }) => body));
