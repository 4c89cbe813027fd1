import { batchPath, server } from '../../../generated/client/api.js';
import { printCommand, printCurl } from '../../testing/src/page/browser/request.js';
import { printValue } from '../../testing/src/page/browser/typescript.js';
import { findEvent } from './data.js';
import { isObject, memberOf } from './values.js';

/** How an event or a batch can be taken along. */
export const formats = ['JSON', 'curl', 'TypeScript'] as const;

export type Format = (typeof formats)[number];

/** An event or a batch as JSON, as a command, or as a program. */
export function printOutput(value: unknown, format: Format): string {
  switch (format) {
    case 'JSON':
      return `${JSON.stringify(value, null, 2)}\n`;
    case 'curl':
      return `${Array.isArray(value) ? printCommand(server + batchPath, true, value) : printCurl(value, 'event', server)}\n`;
    case 'TypeScript':
      return printProgram(value);
  }
}

/** A program that sends it. An event whose type has no builder is sent as it is. */
function printProgram(value: unknown): string {
  const builders = new Set<string>();
  const print = (event: unknown, indent: string): string => {
    const builder = findEvent(memberOf(event, 'event_type'))?.builder;
    const payload = memberOf(event, 'payload');
    if (builder === undefined || !isObject(payload)) return printValue(event, indent);
    builders.add(builder);
    return `${builder}(${printValue(payload, indent)})`;
  };
  const body = Array.isArray(value)
    ? `const events = [\n${value.map((event) => `  ${print(event, '  ')},\n`).join('')}];\n`
    : `const event = ${print(value, '')};\n`;
  const send = Array.isArray(value)
    ? 'for await (const outcome of client.sendAll(events)) console.log(outcome);\n'
    : 'console.log(await client.send(event));\n';
  const names = [...builders].sort().join(', ');
  return [
    ...(names === '' ? [] : [`import { ${names} } from '@rdsm-events/builders';\n`]),
    "import { createClient } from '@rdsm-events/client';\n\n",
    "const client = createClient({ accessToken: 'ACCESS_TOKEN' });\n\n",
    body,
    '\n',
    send,
  ].join('');
}
