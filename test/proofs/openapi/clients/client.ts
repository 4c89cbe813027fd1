import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, runAll } from '../command.js';
import { openapi30, openapi31, read } from '../documents.js';
import type { Outcome } from '../outcome.js';
import type { Received, Sandbox } from '../sandbox/sandbox.js';
import type { Language } from './languages.js';
import { generate } from './openapi-generator.js';
import { sameEvents } from './same-events.js';

/**
 * A generated client sends every example of the document through its own models: one by one, as a batch, and those that the
 * endpoint with a key accepts once more to that.
 */
export async function client(language: Language, sandbox: Sandbox, folder: string): Promise<Outcome> {
  const { name, probe, packages, limits } = language;
  const { code } = await run(probe);
  if (code !== 0) return { subject: `${name} client`, problems: [], skipped: `needs ${packages.join(' ')}` };

  const events = examples().map((event) => (language.losesCustomFields ? withoutCustomFields(event) : event));
  const types = new Set(events.map(({ event_type }) => event_type));
  // What an earlier client left behind when it failed.
  sandbox.received();
  const { output, problems } = await send(language, examples(), sandbox.url, folder);
  const received = sandbox.received();
  return {
    subject: `${name} client: sends ${events.length} events of ${types.size} types, all of them as a batch, and ${events.filter(isConversion).length} with a key`,
    problems: [
      ...problems,
      ...rejectionsOf(received),
      ...(problems.length > 0 ? [] : differences(events, received, output)),
    ],
    limits,
  };
}

interface Event {
  event_type: string;
  payload: Record<string, unknown>;
}

/** The examples of the document, and an amount that 32 bits do not hold. */
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
function documentFor({ holdsPatternsAgainstMoments }: Language, folder: string): string {
  if (!holdsPatternsAgainstMoments) return openapi30;
  const file = join(folder, 'openapi-3.0.json');
  const text = JSON.stringify(read(openapi30), (_, value) => {
    if (value?.format !== 'date-time') return value;
    const { pattern: _pattern, ...rest } = value;
    return rest;
  });
  writeFileSync(file, text);
  return file;
}

/** Generates, builds and runs the client: what it printed, and what went wrong. */
async function send(language: Language, events: Event[], url: string, folder: string) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'events.json');
  writeFileSync(file, JSON.stringify(events));

  const generated = await runAll([
    generate(language.generator, documentFor(language, folder), folder, language.options),
  ]);
  if (generated.problems.length > 0) return generated;
  cpSync(language.script.from, join(folder, language.script.to), { recursive: true });
  const sender = { ...language.send, arguments: [...language.send.arguments, url, file] };
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
