import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { McpServer } from '@modelcontextprotocol/server';
import { salePayloadSchema, saleSchema } from '@rdsm-events/validators/standard/sale';
import { reportCases } from './support/report.js';

const specifiers: string[] = JSON.parse(readFileSync('specifiers.json', 'utf8'));

const server = new McpServer({ name: 'rdsm', version: '1.0.0' });
server.registerTool('send_sale', { description: 'Sends a SALE.', inputSchema: saleSchema }, ({ payload }) => {
  const email: string = payload.email;
  return { content: [{ type: 'text', text: `sent ${payload.funnel_name} ${email.length}` }] };
});
server.registerTool(
  'mark_sale',
  { description: 'Marks a sale.', inputSchema: salePayloadSchema },
  ({ funnel_name }) => ({
    content: [{ type: 'text', text: `marked ${funnel_name}` }],
  }),
);

const client = new Client({ name: 'test', version: '1.0.0' });
const [ours, theirs] = InMemoryTransport.createLinkedPair();
await Promise.all([server.connect(theirs), client.connect(ours)]);

const payload = { email: 'ana@example.com', funnel_name: 'default' };
const textOf = (result: { content: unknown }) => (result.content as { text: string }[])[0]?.text;

await reportCases({
  'the server lists its tools with the JSON Schema of the event and of the payload': async () => {
    const { tools } = await client.listTools();
    const [event, alone] = tools.map(({ inputSchema }) => inputSchema);
    assert.deepEqual(event?.required, ['event_type', 'event_family', 'payload']);
    assert.deepEqual(alone?.required, ['funnel_name', 'email']);
    assert.ok(Object.hasOwn(alone?.properties ?? {}, 'value'));
  },
  'a valid call reaches the tool': async () => {
    const event = { event_type: 'SALE', event_family: 'CDP', payload };
    assert.equal(textOf(await client.callTool({ name: 'send_sale', arguments: event })), 'sent default 15');
    assert.equal(textOf(await client.callTool({ name: 'mark_sale', arguments: payload })), 'marked default');
  },
  'an invalid call is rejected, with the path and the message': async () => {
    const result = await client.callTool({ name: 'mark_sale', arguments: { ...payload, valeu: 200 } });
    assert.equal(result.isError, true);
    assert.match(textOf(result) ?? '', /valeu: .*value/);
  },
  'a server lists the tools of every event and payload': async () => {
    const all = new McpServer({ name: 'all', version: '1.0.0' });
    const reader = new Client({ name: 'test', version: '1.0.0' });
    const names: string[] = [];
    for (const specifier of specifiers.filter((each) => each.includes('/validators/standard/'))) {
      for (const [name, inputSchema] of Object.entries<typeof saleSchema>(await import(specifier))) {
        names.push(name);
        all.registerTool(name, { inputSchema }, () => ({ content: [] }));
      }
    }
    const [here, there] = InMemoryTransport.createLinkedPair();
    await Promise.all([all.connect(there), reader.connect(here)]);
    const { tools } = await reader.listTools();
    assert.ok(names.length > 0);
    assert.deepEqual(
      tools.map(({ name }) => name),
      names,
    );
    for (const { name, inputSchema } of tools) {
      assert.ok(Object.keys(inputSchema.properties ?? {}).length > 0, name);
    }
    await reader.close();
  },
});
await client.close();
