import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type Command, run } from './command.js';
import { type RowName, rows } from './rows.js';
import type { Sandbox } from './sandbox/sandbox.js';

/** Where clients send to, unless they are told otherwise. */
export const apiUrl = 'https://api.rd.services';

const expected = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
};

/** The snippet of a row, as the README shows it. */
export function readSnippet(row: RowName): string {
  return readFileSync(new URL(`snippets/${rows[row].snippet.file}`, import.meta.url), 'utf8');
}

/** Copies the snippet of a row; its client then sends to a sandbox. */
export function copySnippet(row: RowName, { url }: Sandbox, file: string): void {
  writeFileSync(file, readSnippet(row).replaceAll(apiUrl, url));
}

/** Runs a snippet: what is wrong unless it sends one conversion with the key, and prints the UUID of the response. */
export async function runSnippet(command: Command, sandbox: Sandbox): Promise<string[]> {
  sandbox.received();
  const ending = await run({ ...command, environment: { ...command.environment, RDSM_API_KEY: 'key' } });
  const received = sandbox.received();
  const [{ endpoint, event, uuid } = { endpoint: '', event: undefined, uuid: '' }] = received;
  const isRight = endpoint === 'conversion' && isDeepStrictEqual(event, expected) && received.length === 1;
  if (ending.code === 0 && isRight && uuid !== '' && ending.output.includes(uuid)) return [];
  return [`the snippet sends ${JSON.stringify(received)}, and prints ${ending.output}${ending.errors.slice(-2000)}`];
}
