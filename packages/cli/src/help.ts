import { commandNames, loadCommand } from './commands/index.js';

/** The general help: what the program does, its commands, and how to begin. */
export async function printHelp(): Promise<string> {
  const commands = await Promise.all(commandNames.map(loadCommand));
  const width = Math.max(...commandNames.map((name) => name.length)) + 2;
  const lines = commands.map((command) => `  ${command?.name.padEnd(width)}${command?.summary}\n`);
  return `Usage: rdsm-events COMMAND [OPTION ...]

Validates, sends and describes the events of RD Station Marketing, explains errors, runs a local RD Station to develop
against, and generates code for the custom fields of your account. Only "send" sends anything to RD Station.

Commands:
${lines.join('')}
Examples:
  rdsm-events events SALE                    the fields of an event, and a body to copy
  rdsm-events validate events.ndjson         every error, with its line and what was meant
  rdsm-events sandbox                        a local RD Station at http://127.0.0.1:4010

rdsm-events COMMAND --help explains a command, --version prints the version.
Exit codes: 0 success; 1 a negative answer, such as an invalid event; 2 wrong arguments, or a file that cannot be read.
`;
}
