import type { RunningSandbox, ServerOptions } from '@rdsm-events/testing';
import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import { readCatalogue } from '../catalogue.js';
import { defineCommand } from '../define-command.js';
import { printTable } from '../describe/table.js';
import { CommandError, UsageError } from '../error.js';
import { onInterrupt } from '../interruption.js';
import { readChoice, readInteger, readNumber } from '../options.js';

const usage = `Usage: rdsm-events sandbox [--port PORT] [OPTION ...]

Runs a local RD Station Marketing to send events to: it checks tokens, keys and events, and responds as the API does. A
page shows the events that it received. Nothing leaves this machine. Ctrl+C ends it.

  --port PORT              The port; 4010 by default, 0 for any free one.
  --host ADDRESS           The address to listen at; 127.0.0.1 by default, which only this machine reaches.
  --data FILE              Keep the received events in this file, an SQLite database. By default they are in memory.
  --today                  Reject the events that RD Station announced to reject by now.
  --unknown-fields VERDICT  reject: an unknown field is an error (the default). drop: it is dropped, as the API does it.
  --path-root ROOT         Where the paths of errors begin: $.body (the default) or $. Both were seen.
  --no-limits              No rate limits. By default they are the documented ones.
  --fault-rate SHARE       Share of requests that fail at random, from 0 to 1.
  --faults KINDS           Which faults occur, with commas between them: 503, timeout, html, reset … All by default.

A request with the header x-sandbox-fault fails in that way: curl -H 'x-sandbox-fault: 503' …
Every token is accepted: to try a 401, send x-sandbox-fault: expired-token, or run it with --fault-rate 1 --faults
expired-token. The same header has every other kind of fault.

Examples:
  rdsm-events sandbox
  rdsm-events sandbox --port 8080 --data events.db --fault-rate 0.1 --faults 503,reset
`;

/** `rdsm-events sandbox`: a local RD Station to send events to. */
export const sandboxCommand = defineCommand({
  name: 'sandbox',
  summary: 'run a local RD Station to send events to, with a page that shows them',
  usage,
  options: {
    port: { type: 'string', default: '4010' },
    host: { type: 'string' },
    data: { type: 'string' },
    today: { type: 'boolean' },
    'unknown-fields': { type: 'string', default: 'reject' },
    'path-root': { type: 'string', default: '$.body' },
    'no-limits': { type: 'boolean' },
    'fault-rate': { type: 'string' },
    faults: { type: 'string' },
  },
  async run({ values, positionals, io }) {
    if (positionals.length > 0) throw new UsageError(`Unexpected argument "${positionals[0]}".`);
    const { startSandbox, faultKinds } = await import('@rdsm-events/testing');
    if (values.faults !== undefined && values['fault-rate'] === undefined) {
      throw new UsageError('--faults also needs --fault-rate: how often they occur.');
    }
    const kinds = values.faults?.split(',').map((kind) => readChoice('faults', kind.trim(), faultKinds));
    const rate = values['fault-rate'];
    const running = await start(startSandbox, {
      port: readInteger('port', values.port, 0, 65_535),
      host: values.host,
      data: values.data,
      today: values.today,
      unknownFields: readChoice('unknown-fields', values['unknown-fields'], ['reject', 'drop']),
      pathRoot: readChoice('path-root', values['path-root'], ['$.body', '$']),
      limits: values['no-limits'] ? false : undefined,
      faults: rate === undefined ? undefined : { rate: readNumber('fault-rate', rate, 0, 1), kinds },
    });
    let count = 0;
    running.sandbox.subscribe(() => {
      count++;
    });
    const { signal, release } = onInterrupt();
    io.stdout.write(describe(running, await readCatalogue(), values.data));
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    release();
    await running.close();
    io.stdout.write(`\nThe sandbox has ended. It received ${count} ${count === 1 ? 'event' : 'events'}.\n`);
    return 0;
  },
});

async function start(
  startSandbox: (options: ServerOptions) => Promise<RunningSandbox>,
  options: ServerOptions,
): Promise<RunningSandbox> {
  try {
    return await startSandbox(options);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { code } = (error.cause ?? error) as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new CommandError(`Port ${options.port} is in use. Choose another one with --port, or any free one with 0.`);
    }
    if (code === 'EACCES') throw new CommandError(`Port ${options.port} needs other rights. Choose one above 1023.`);
    // What is wrong with the file: the library names its option.
    if (error.message.startsWith('Cannot open ')) throw new CommandError(error.message.replace('"data"', '--data'));
    throw error;
  }
}

function describe({ url }: RunningSandbox, { api, events }: Catalogue, data: string | undefined): string {
  const { event, batch, conversion } = api;
  const endpoints = [
    ['POST', `${url}${event.path}`, 'one event; any access token'],
    ['POST', `${url}${batch.path}`, 'an array of events; any access token'],
    ...(conversion
      ? [
          [
            'POST',
            `${url}${conversion.path}?${conversion.apiKey.parameter}=KEY`,
            `one ${conversion.eventType}; any API key`,
          ],
        ]
      : []),
  ];
  const bodies = (events[0]?.examples ?? []).map((example) => JSON.stringify(example.body));
  const shortest = bodies.reduce((one, other) => (other.length < one.length ? other : one), bodies[0] ?? '');
  return `A local RD Station Marketing is running. Its page: ${url}/

${printTable(endpoints)}
Send an event:

  curl -i ${url}${event.path} \\
    -H 'authorization: Bearer any-token' -H 'content-type: ${api.mediaType}' \\
    -d '${shortest.replaceAll("'", "'\\''")}'

The events are kept ${data === undefined ? 'in memory' : `in ${data}`}. Ctrl+C ends the sandbox.
`;
}
