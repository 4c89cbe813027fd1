import { readCatalogue } from '../catalogue.js';
import { defineCommand } from '../define-command.js';
import { UsageError } from '../error.js';
import { findEvent } from '../find-event.js';
import { readLanguage } from '../language.js';

const usage = `Usage: rdsm-events mcp [--events EVENT_TYPE,...] [--lang en|pt-BR|es]

Serves tools for language models on the standard input and output (Model Context Protocol): an assistant starts it.

  validate_event  The errors and notices of an event or a batch, with what was probably meant.
  describe_event  The fields of an event, an example, and the JSON Schema of its payload; or the list of events.
  build_event     The body of an event from its type and payload, or why it is invalid.

  --events TYPES   Also a tool for each of these events, whose arguments are its fields: build_sale for SALE.
  --lang LANGUAGE  The language of messages and names, unless a call states another one; en by default.

Nothing is sent, stored or logged.

Examples:
  rdsm-events mcp
  rdsm-events mcp --events CONVERSION,SALE --lang pt-BR
`;

/** `rdsm-events mcp`: a server of the Model Context Protocol. It ends when its input does. */
export const mcpCommand = defineCommand({
  name: 'mcp',
  summary: 'serve tools for language models (Model Context Protocol)',
  usage,
  options: { events: { type: 'string' }, lang: { type: 'string', default: 'en' } },
  async run({ values, positionals }) {
    if (positionals.length > 0) throw new UsageError(`Unexpected argument "${positionals[0]}".`);
    const language = readLanguage(values.lang);
    const catalogue = await readCatalogue();
    const types = values.events?.split(',').map((type) => type.trim()) ?? [];
    const events = types.filter(Boolean).map((type) => findEvent(type, catalogue));
    const { createServer } = await import('../mcp/server.js');
    const { toolsFor } = await import('../mcp/tools.js');
    const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
    const server = createServer(toolsFor(new Set(events), catalogue), { catalogue, language });
    const ended = new Promise<void>((resolve) => {
      server.onclose = resolve;
      // The transport does not notice that the assistant has ended.
      process.stdin.once('end', () => void server.close());
    });
    await server.connect(new StdioServerTransport());
    await ended;
    return 0;
  },
});
