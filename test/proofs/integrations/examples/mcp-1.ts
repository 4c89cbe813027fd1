import assert from 'node:assert/strict';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js';
import { saleSchema } from '@rdsm-events/validators/standard/sale';
import { reportCases } from './support/report.js';

// `McpServer` of this version accepts Zod only; the server below it accepts any JSON Schema.
const server = new Server({ name: 'rdsm', version: '1.0.0' }, { capabilities: { tools: {} } });
const inputSchema = saleSchema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }) as Tool['inputSchema'];
server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [{ name: 'send_sale', inputSchema }] }));
server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
  const result = saleSchema['~standard'].validate(params.arguments);
  if (result.issues) throw new McpError(ErrorCode.InvalidParams, result.issues.map(({ message }) => message).join(' '));
  return { content: [{ type: 'text', text: result.value.payload.funnel_name }] };
});

const client = new Client({ name: 'test', version: '1.0.0' });
const [ours, theirs] = InMemoryTransport.createLinkedPair();
await Promise.all([server.connect(theirs), client.connect(ours)]);

const event = {
  event_type: 'SALE',
  event_family: 'CDP',
  payload: { email: 'ana@example.com', funnel_name: 'default' },
};

await reportCases({
  'the server lists its tools with the JSON Schema of the event': async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(tools[0]?.inputSchema.required, ['event_type', 'event_family', 'payload']);
  },
  'a valid call reaches the tool': async () => {
    const { content } = await client.callTool({ name: 'send_sale', arguments: event });
    assert.deepEqual(content, [{ type: 'text', text: 'default' }]);
  },
  'an invalid call is rejected': async () => {
    const call = client.callTool({ name: 'send_sale', arguments: { ...event, event_family: 'cdp' } });
    await assert.rejects(call, ({ code, message }) => code === ErrorCode.InvalidParams && /CDP/.test(message));
  },
});
await client.close();
