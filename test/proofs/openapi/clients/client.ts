import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, runAll } from '../command.js';
import { openapi30, openapi31, read } from '../documents.js';
import type { Outcome } from '../outcome.js';
import type { Accepted, Server } from '../server/server.js';
import type { Language } from './languages.js';
import { generate } from './openapi-generator.js';
import { sameEvents } from './same-events.js';

/**
 * A generated client sends every example of the document through its own models: one by one, as a batch, and those that the
 * endpoint with a key accepts once more to that.
 */
export async function client(language: Language, server: Server, folder: string): Promise<Outcome> {
  const { name, probe, packages, limits } = language;
  const { code } = await run(probe);
  if (code !== 0) return { subject: `${name} client`, problems: [], skipped: `needs ${packages.join(' ')}` };

  const events = examples().map((event) => (language.losesCustomFields ? withoutCustomFields(event) : event));
  const types = new Set(events.map(({ event_type }) => event_type));
  const problems = await send(language, examples(), server, folder);
  return {
    subject: `${name} client: sends ${events.length} events of ${types.size} types, all of them as a batch, and ${events.filter(isConversion).length} with a key`,
    problems: problems.length > 0 ? problems : differences(events, server),
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

/** Generates, builds and runs the client; what went wrong, and nothing when every answer was read. */
async function send(language: Language, events: Event[], server: Server, folder: string): Promise<string[]> {
  // What an earlier client left behind when it failed.
  server.accepted();
  server.rejected();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'events.json');
  writeFileSync(file, JSON.stringify(events));

  const generated = await runAll([
    generate(language.generator, documentFor(language, folder), folder, language.options),
  ]);
  if (generated.problems.length > 0) return generated.problems;
  cpSync(language.script.from, join(folder, language.script.to), { recursive: true });
  const sender = { ...language.send, arguments: [...language.send.arguments, server.url, file] };
  const { output, problems } = await runAll([...language.build, sender].map((command) => ({ ...command, folder })));
  if (problems.length > 0) return [...problems, ...refusalsOf(server)];

  const uuids = output.match(/^00000000-0000-4000-8000-[0-9]{12}$/gm) ?? [];
  const expected = 2 * events.length + events.filter(isConversion).length;
  return new Set(uuids).size === expected ? [] : [`read ${uuids.length} of ${expected} answers:\n${output}`];
}

/** What the server took, against what was to be sent. */
function differences(events: Event[], server: Server): string[] {
  const rejected = refusalsOf(server);
  const sent = server.accepted();
  if (rejected.length > 0) return rejected;
  const expected: Accepted[] = [
    ...events.map((body) => ({ operation: 'sendEvent', body })),
    { operation: 'sendBatch', body: events },
    ...events.filter(isConversion).map((body) => ({ operation: 'sendConversion', body })),
  ];
  const wrong = expected.filter((request, index) => !sameEvents(request, sent[index]));
  return [
    ...(sent.length === expected.length ? [] : [`${sent.length} requests instead of ${expected.length}`]),
    ...wrong.map(
      (request) => `sent otherwise: ${JSON.stringify(request)}\n${JSON.stringify(sent[expected.indexOf(request)])}`,
    ),
  ];
}

/** Why requests were rejected. A body that matches no event has a long reason, with each of them. */
function refusalsOf(server: Server): string[] {
  return server.rejected().map((reason) => reason.slice(0, 500));
}
