import { apiKeyParameter, conversionPath, eventPath, mediaType } from '../../../../../generated/client/api.js';

/** The request that sends an event, as a command of curl for a POSIX shell. Credentials are placeholders. */
export function printCurl(event: unknown, endpoint: string, origin: string): string {
  const isConversion = endpoint === 'conversion';
  const url = origin + (isConversion ? `${conversionPath}?${apiKeyParameter}=API_KEY` : eventPath);
  return printCommand(url, !isConversion, event);
}

/** A command of curl that posts a body, with an access token if the address contains no key. */
export function printCommand(url: string, needsToken: boolean, body: unknown): string {
  const lines = [
    `curl ${quote(url)}`,
    ...(needsToken ? [`-H ${quote('Authorization: Bearer ACCESS_TOKEN')}`] : []),
    `-H ${quote(`Content-Type: ${mediaType}`)}`,
    // Other options read a file if the text begins with @.
    `--data-raw ${quote(JSON.stringify(body))}`,
  ];
  return lines.join(' \\\n  ');
}

/** A word of a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
