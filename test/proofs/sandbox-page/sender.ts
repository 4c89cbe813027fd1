import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../../generator/catalogue/catalogue.js';

const file = new URL('../../../generated/openapi/catalogue.json', import.meta.url);

export const catalogue: Catalogue = JSON.parse(readFileSync(file, 'utf8'));

/** A valid event of each type. */
export const examples: unknown[] = catalogue.events.flatMap(({ examples }) =>
  examples.slice(0, 1).map(({ body }) => body),
);

/** A CONVERSION with other fields. */
export function conversion(fields: Record<string, unknown>): Record<string, unknown> {
  return {
    event_type: 'CONVERSION',
    event_family: 'CDP',
    payload: { conversion_identifier: 'newsletter', email: 'ana@example.com', ...fields },
  };
}

/** An event with an error in a value, a field that does not exist, and a notice. */
export const faulty = {
  event_type: 'SALE',
  event_family: 'CDP',
  payload: { email: 'ana.example.com', funnel_name: 'outbound', valeu: 200 },
};

/** Markup that would run a script. */
export const hostile = '<img src=x onerror="window.injected = true"><script>window.injected = true</script>';

/** Sends an event or a batch, and returns the status of the response. */
export function send(url: string, event: unknown): Promise<number> {
  return sendText(url, Array.isArray(event) ? '/platform/events/batch' : '/platform/events', JSON.stringify(event));
}

/** Sends a body, and returns the status of the response. A connection is not used again: the sandbox may be another one. */
export async function sendText(url: string, path: string, body: string): Promise<number> {
  const headers = { authorization: 'Bearer token', 'content-type': 'application/json', connection: 'close' };
  const { status } = await fetch(url + path, { method: 'POST', headers, body });
  return status;
}
