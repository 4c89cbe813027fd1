import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js';
import { closest } from '../closest.js';
import { CommandError, UsageError } from '../error.js';
import { readVersion } from '../version.js';
import type { Context, Tool } from './tool.js';

/**
 * A server of the Model Context Protocol with these tools. It answers from memory: nothing is sent, stored or logged.
 *
 * What a caller can correct is a result with `isError`, which the model reads; an unknown tool is an error of the protocol.
 */
export function createServer(tools: readonly Tool[], context: Context): Server {
  const server = new Server({ name: 'rdsm-events', version: readVersion() }, { capabilities: { tools: {} } });
  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, inputSchema }) => ({
      name,
      title,
      description,
      inputSchema,
      annotations,
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, unknownTool(params.name, tools));
    try {
      const { text, data } = tool.call(params.arguments ?? {}, context);
      return { content: [{ type: 'text', text }], structuredContent: data };
    } catch (error) {
      if (!(error instanceof CommandError || error instanceof UsageError)) throw error;
      return { content: [{ type: 'text', text: error.message }], isError: true };
    }
  });
  return server;
}

function unknownTool(name: string, tools: readonly Tool[]): string {
  const names = tools.map((tool) => tool.name);
  const meant = closest(name, names);
  return `There is no such tool. ${meant === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${meant}?`}`;
}
