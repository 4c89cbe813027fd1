import type { Catalogue } from '../../../catalogue/catalogue.js';
import { accessTokenName, apiKeyName } from './environment.js';

/** A command that sends a body, an event or an array of events, with an access token. */
export function printCurl(body: unknown, path: string, { api }: Catalogue): string {
  return printCommand(body, `'${api.server}${path}'`, [`"Authorization: Bearer $${accessTokenName}"`], api.mediaType);
}

/** The same with an API key in the query. */
export function printCurlWithKey(body: unknown, path: string, parameter: string, { api }: Catalogue): string {
  return printCommand(body, `"${api.server}${path}?${parameter}=$${apiKeyName}"`, [], api.mediaType);
}

function printCommand(body: unknown, url: string, headers: readonly string[], mediaType: string): string {
  const all = [...headers, `'Content-Type: ${mediaType}'`];
  return [
    `curl --request POST ${url} \\`,
    ...all.map((header) => `  --header ${header} \\`),
    "  --data-binary @- <<'JSON'",
    JSON.stringify(body, null, 2),
    'JSON',
  ].join('\n');
}
