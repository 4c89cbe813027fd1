import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { installedModule } from '../command.js';
import { casesByEvent } from '../conformance/cases.js';
import { compareWith } from '../conformance/compare.js';
import { protoFields } from '../conformance/exceptions.js';
import { openapi30, openapi31 } from '../documents.js';
import type { Outcome } from '../outcome.js';

/** What Fastify's ajv does by default, and a server that must not lose data does not. */
const strictly = { coerceTypes: false, removeAdditional: false };
/** Keywords of OpenAPI that are none of JSON Schema. */
const keywords = ['discriminator', 'externalDocs', 'example'];

const schemas = new URL('../../../../generated/schemas/draft-07/', import.meta.url);
const readSchema = (file: string) => JSON.parse(readFileSync(new URL(file, schemas), 'utf8'));

/** Fastify compiles the schemas of draft-07 as they are, and decides on every case as the validators do. */
export async function fastifySchemas(): Promise<Outcome> {
  const warnings = captureWarnings();
  const byDefault = await app({});
  const strict = await app(strictly);
  const events = casesByEvent();
  for (const { file } of events) for (const server of [byDefault, strict]) addRoute(server, file, readSchema(file));
  await byDefault.ready();
  await strict.ready();
  const problems: string[] = [];
  let count = 0;
  for (const { file, cases } of events) {
    count += cases.length;
    const exceptions = cases.some(protoFields.applies) ? [protoFields] : [];
    problems.push(...(await compareWith(cases, (body) => accepts(strict, file, body), exceptions)));
    const valid = cases.filter((one) => one.valid);
    problems.push(...(await compareWith(valid, (body) => accepts(byDefault, file, body), exceptions)));
  }
  return {
    subject: `Fastify: compiles ${events.length} schemas of draft-07, and decides on ${count} conformance cases`,
    problems: [...problems, ...warnings()],
    limits: [
      { what: 'by default it converts types and drops unlisted fields; coerceTypes and removeAdditional are off' },
      { what: protoFields.why },
    ],
  };
}

/** Fastify compiles the components of the documents once it knows the keywords of OpenAPI. */
export async function fastifyComponents(): Promise<Outcome> {
  const warnings = captureWarnings();
  for (const document of [openapi31, openapi30]) {
    const { components } = JSON.parse(
      readFileSync(document, 'utf8').replaceAll('#/components/schemas/', '#/definitions/'),
    );
    const server = await app({ keywords });
    addRoute(server, basename(document), { definitions: components.schemas, ...components.schemas.RdsmEvent });
    await server.ready();
  }
  return {
    subject: 'Fastify: compiles the components of both documents',
    problems: warnings(),
    limits: [{ what: `the keywords ${keywords.join(', ')} of OpenAPI are declared in its options` }],
  };
}

/** The parts of Fastify that are used here. */
interface Fastify {
  post(path: string, options: object, handler: () => Promise<string>): void;
  ready(): Promise<void>;
  inject(request: object): Promise<{ statusCode: number }>;
}

async function app(customOptions: object): Promise<Fastify> {
  const { default: fastify } = await installedModule('fastify/fastify.js');
  return fastify({ ajv: { customOptions }, bodyLimit: 10_000_000 });
}

function addRoute(server: Fastify, path: string, body: object): void {
  server.post(`/${path}`, { schema: { body } }, async () => '');
}

async function accepts(server: Fastify, path: string, body: unknown): Promise<boolean> {
  const headers = { 'content-type': 'application/json' };
  const { statusCode } = await server.inject({
    method: 'POST',
    url: `/${path}`,
    headers,
    payload: JSON.stringify(body),
  });
  if (statusCode !== 200 && statusCode !== 400) throw new Error(`The status is ${statusCode}.`);
  return statusCode === 200;
}

/** Collects what ajv prints: it warns instead of throwing, for example of unknown formats. */
function captureWarnings(): () => string[] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => {
    warnings.push(parts.join(' '));
  };
  return () => {
    console.warn = warn;
    return warnings;
  };
}
