import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run, runAll } from '../command.js';
import { fileFor, openapi30, openapi31, read } from '../documents.js';
import type { Outcome } from '../outcome.js';
import { rows } from '../rows.js';
import { type Received, type Sandbox, start } from '../sandbox/sandbox.js';
import { copySnippet, runSnippet } from '../snippets.js';
import type { Language } from './languages.js';
import { generate } from './openapi-generator.js';
import { sameEvents } from './same-events.js';

/**
 * A generated client sends every example of the document through its own models: one by one, as a batch, and those that the
 * endpoint with a key accepts once more to that. Then the snippet of the README sends a conversion.
 */
export async function client(language: Language, folder: string): Promise<Outcome> {
  const { row, probe, packages } = language;
  const { generator, limits } = rows[row];
  const { code } = await run(probe);
  if (code !== 0) return { row, subject: generator, problems: [], skipped: `needs ${packages.join(' ')}` };

  const events = examples().map((event) => (language.losesCustomFields ? withoutCustomFields(event) : event));
  const types = new Set(events.map(({ event_type }) => event_type));
  const sandbox = await start();
  try {
    const { output, problems } = await send(language, examples(), sandbox, folder);
    const received = sandbox.received();
    if (problems.length === 0) {
      problems.push(...rejectionsOf(received), ...differences(events, received, output));
      problems.push(...(await runSnippet({ ...language.snippet.run, folder }, sandbox)));
    } else problems.push(...rejectionsOf(received));
    return {
      row,
      subject: `${generator}: sends ${events.length} events of ${types.size} types, all of them as a batch, and ${events.filter(isConversion).length} with a key`,
      problems,
      limits,
    };
  } finally {
    await sandbox.close();
  }
}

interface Event {
  event_type: string;
  payload: Record<string, unknown>;
}

/** The examples of the document, and an amount that does not fit into 32 bits. */
function examples(): Event[] {
  const content = read(openapi31).paths['/platform/events']?.post?.requestBody.content['application/json'];
  const documented = Object.values(content?.examples ?? {}).map(({ value }) => value as Event);
  const sale = documented.find(({ event_type }) => event_type === 'SALE');
  return [...documented, ...(sale ? [{ ...sale, payload: { ...sale.payload, value: 1234567.89 } }] : [])];
}

function isConversion({ event_type }: Event): boolean {
  return event_type === 'CONVERSION';
}

/** A CONVERSION without its custom fields; on other events, cf_ fields are fixed. */
function withoutCustomFields(event: Event): Event {
  if (!isConversion(event)) return event;
  const fields = Object.entries(event.payload).filter(([name]) => !name.startsWith('cf_'));
  return { ...event, payload: Object.fromEntries(fields) };
}

/** The document, without what this generator makes a client of that cannot send. */
function documentFor({ holdsPatternsAgainstMoments }: Language, url: string, folder: string): string {
  const file = fileFor(openapi30, url, folder);
  if (!holdsPatternsAgainstMoments) return file;
  const text = JSON.stringify(read(file), (_, value) => {
    if (value?.format !== 'date-time') return value;
    const { pattern: _pattern, ...rest } = value;
    return rest;
  });
  writeFileSync(file, text);
  return file;
}

/** Generates, builds and runs the client: what it printed, and what went wrong. */
async function send(language: Language, events: Event[], sandbox: Sandbox, folder: string) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'events.json');
  writeFileSync(file, JSON.stringify(events));

  const generated = await runAll([
    generate(language.generator, documentFor(language, sandbox.url, folder), folder, language.options),
  ]);
  if (generated.problems.length > 0) return generated;
  cpSync(language.script.from, join(folder, language.script.to), { recursive: true });
  const snippet = join(folder, language.snippet.file);
  mkdirSync(dirname(snippet), { recursive: true });
  copySnippet(language.row, sandbox, snippet);
  const sender = { ...language.send, arguments: [...language.send.arguments, sandbox.url, file] };
  return runAll([...language.build, sender].map((command) => ({ ...command, folder })));
}

/** What the sandbox received, compared with what was to be sent; and the UUIDs that the client read, with those it got. */
function differences(events: Event[], received: Received[], output: string): string[] {
  const expected = [
    ...events.map((event) => ({ endpoint: 'event', event })),
    ...events.map((event) => ({ endpoint: 'batch', event })),
    ...events.filter(isConversion).map((event) => ({ endpoint: 'conversion', event })),
  ];
  const sent = received.map(({ endpoint, event }) => ({ endpoint, event }));
  const wrong = expected.flatMap((each, index) =>
    sameEvents(each, sent[index]) ? [] : [`sent otherwise: ${JSON.stringify(each)}\n${JSON.stringify(sent[index])}`],
  );
  const printed = new Set(output.match(/^[0-9a-f-]{36}$/gm) ?? []);
  const unread = received.filter(({ uuid }) => !printed.has(uuid)).length;
  return [
    ...(sent.length === expected.length ? [] : [`${sent.length} events instead of ${expected.length}`]),
    ...wrong,
    ...(unread === 0 ? [] : [`${unread} of ${received.length} UUIDs were not read:\n${output}`]),
  ];
}

/** Why events were rejected. */
function rejectionsOf(received: Received[]): string[] {
  return received.filter(({ uuid }) => uuid === '').map(({ endpoint, errors }) => `rejected at ${endpoint}: ${errors}`);
}
