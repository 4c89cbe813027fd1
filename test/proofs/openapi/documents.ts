import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// A folder may be named; otherwise it is generated/openapi.
export const folder = process.argv[2] ?? fileURLToPath(new URL('../../../generated/openapi', import.meta.url));

/** Every document, in JSON and in YAML. */
export const documents = readdirSync(folder)
  .filter((name) => /^openapi.*\.(?:json|yaml)$/.test(name))
  .map((name) => join(folder, name));

/** For tools that read OpenAPI 3.1. */
export const openapi31 = join(folder, 'openapi.json');
/** For tools that read only OpenAPI 3.0. */
export const openapi30 = join(folder, 'openapi-3.0.json');
/** For viewers. */
export const openapiByEvent = join(folder, 'openapi-by-event.json');

/** The parts of a document that the proof reads. */
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Answer>; securitySchemes: Record<string, SecurityScheme> };
}

/** A bearer token in a header, or a key in the query. */
export type SecurityScheme = { type: 'http'; scheme: 'bearer' } | { type: 'apiKey'; in: 'query'; name: string };

export interface Operation {
  operationId: string;
  /** The names of schemes, each a way to prove that the sender may send. */
  security: Record<string, never[]>[];
  parameters?: { name: string; in: string; schema: object }[];
  requestBody: { content: Record<string, { schema: object; examples: Record<string, { value: unknown }> }> };
}

export interface Answer {
  content: Record<string, { schema: { anyOf?: { $ref: string }[] } }>;
}

export function read(document: string): OpenApi {
  return JSON.parse(readFileSync(document, 'utf8'));
}

/** A copy of a document in a folder, whose server is another address. */
export function fileFor(document: string, server: string, folder: string): string {
  const file = join(folder, basename(document));
  writeFileSync(file, JSON.stringify({ ...read(document), servers: [{ url: server }] }));
  return file;
}
