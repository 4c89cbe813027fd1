import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import { readCatalogue } from '../../../../packages/cli/src/catalogue.js';
import { createServer } from '../../../../packages/cli/src/mcp/server.js';
import { toolsFor } from '../../../../packages/cli/src/mcp/tools.js';

let client: Client;
let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await readCatalogue();
  const server = createServer(toolsFor(catalogue.events, catalogue), { catalogue, language: 'en' });
  client = new Client({ name: 'test', version: '1.0.0' });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(theirs), client.connect(ours)]);
});
afterAll(() => client?.close());

interface Result {
  isError?: boolean;
  content: { text: string }[];
  structuredContent?: { valid?: boolean; event?: unknown; errors?: { path: string; error_message: string }[] };
}

interface Cases {
  cases: { body: unknown; errors: { path: string }[] }[];
}

const isObject = (value: unknown) => typeof value === 'object' && !Array.isArray(value);
const call = async (name: string, args: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: args })) as unknown as Result;
const pathsOf = ({ structuredContent }: Result) => structuredContent?.errors?.map(({ path }) => path);

const sale = { event_type: 'SALE', event_family: 'CDP', payload: { email: 'ana@example.com', funnel_name: 'default' } };

describe('The tools', () => {
  it('have input schemas that are objects without references, and accept the documented examples', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'validate_event',
      'describe_event',
      'build_event',
      ...catalogue.events.map(({ type }) => `build_${type.toLowerCase()}`),
    ]);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const { name, inputSchema } of tools) {
      expect([name, inputSchema.type, JSON.stringify(inputSchema).includes('$ref')]).toEqual([name, 'object', false]);
      const event = catalogue.events.find(({ type }) => name === `build_${type.toLowerCase()}`);
      for (const { body } of event?.examples ?? []) {
        expect([name, ajv.validate(inputSchema, (body as { payload: unknown }).payload)]).toEqual([name, true]);
      }
    }
  });

  it('build each documented example from its payload, and describe its event', async () => {
    for (const { type, examples } of catalogue.events) {
      for (const { body } of examples) {
        const { payload } = body as { payload: Record<string, unknown> };
        const expected = { valid: true, event: body };
        expect((await call('build_event', { event_type: type, payload })).structuredContent).toMatchObject(expected);
        const own = await call(`build_${type.toLowerCase()}`, payload);
        expect(own.structuredContent).toMatchObject(expected);
      }
      const described = await call('describe_event', { event_type: type.toLowerCase() });
      expect(described.content[0]?.text).toContain(type);
      expect(described.structuredContent).toMatchObject({ event_type: type, payload_schema: { type: 'object' } });
    }
  });

  it('report what the conformance cases expect', async () => {
    const file = new URL('../../../../generated/conformance/event.json', import.meta.url);
    const { cases }: Cases = JSON.parse(readFileSync(file, 'utf8'));
    // An array is a batch, and a string is JSON.
    const sample = cases.filter(({ body }, index) => index % 20 === 0 && isObject(body));
    for (const { body, errors } of sample) {
      const paths = pathsOf(await call('validate_event', { event: body }));
      expect(paths).toEqual(errors.map(({ path }) => path));
    }
    expect(sample.length).toBeGreaterThan(10);
  });

  it('accept a batch, and JSON as a string', async () => {
    expect(pathsOf(await call('validate_event', { event: [sale, { ...sale, event_family: 'x' }] }))).toEqual([
      '$.body[1].event_family',
    ]);
    expect((await call('validate_event', { event: JSON.stringify(sale) })).structuredContent?.valid).toBe(true);
    expect(
      (await call('build_event', { event_type: 'sale', payload: JSON.stringify(sale.payload) })).structuredContent,
    ).toMatchObject({ event: sale });
  });

  it('speak the language of a call', async () => {
    const { content } = await call('validate_event', { event: { ...sale, payload: {} }, language: 'pt-BR' });
    expect(content[0]?.text).toContain('Campo obrigatório.');
    const names = await call('describe_event', { language: 'es' });
    expect(names.content[0]?.text).toContain(catalogue.labels.events.SALE?.es ?? '?');
  });

  it('return what a caller can correct as a result, with the fix', async () => {
    for (const [name, given, text] of [
      ['build_event', { event_type: 'SALLE', payload: {} }, 'Did you mean "SALE"?'],
      ['build_event', { payload: {} }, '"event_type" is missing'],
      ['validate_event', {}, '"event" is missing'],
      ['validate_event', { event: '{' }, 'not JSON'],
      ['validate_event', { event: sale, language: 'fr' }, 'Unknown language "fr"'],
    ] as const) {
      const result = await call(name, given);
      expect([result.isError, result.content[0]?.text]).toEqual([true, expect.stringContaining(text)]);
    }
    await expect(call('validate_events', {})).rejects.toThrow('Did you mean validate_event?');
  });

  it('answer any JSON, and never with a value of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (event) => {
        const result = await call('validate_event', { event });
        expect(typeof result.content[0]?.text).toBe('string');
      }),
    );
    const secret = 'segredo'.repeat(700_000);
    const result = await call('validate_event', { event: { ...sale, payload: { email: secret, funnel_name: 'x' } } });
    expect(JSON.stringify(result)).not.toContain('segredo');
  });
});
