import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { validateCommand } from '../../../packages/cli/src/commands/validate.js';

// Does one thing with a file, and prints the time of the processor and the memory that the process took.

const [mode, file = ''] = process.argv.slice(2);
if (mode === 'validate') await validate();
else if (mode === 'readline') await readLines();
else await splitLines();
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ microseconds: user + system, kilobytes: process.resourceUsage().maxRSS }));

/** What most programs do. */
async function readLines(): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(file) })) JSON.parse(line);
}

/** The fastest that we know: lines are found in the bytes. */
async function splitLines(): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    const bytes = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      JSON.parse(bytes.toString('utf8', start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
}

/** The whole command: notices, counts of all fields, and the summary. */
async function validate(): Promise<void> {
  const stdout = new Writable({ write: (_, __, done) => done() });
  const isTTY = { stdin: false, stdout: false, stderr: false };
  const { stdin, stderr, env } = process;
  const args = parseArgs({ args: [file], options: validateCommand.options, allowPositionals: true });
  const code = await validateCommand.run({ ...args, io: { stdin, stdout, stderr, env, isTTY } });
  if (code !== 0) throw new Error(`The events are valid, and validate returned ${code}.`);
}
