import { writeFile } from 'node:fs/promises';
import { defineCommand } from '../define-command.js';
import { UsageError } from '../error.js';
import { starterFiles } from '../starter-files.js';

const usage = `Usage: rdsm-events init

Writes two files to begin with into the current folder, and prints what to do next. A file that exists is left as it is.

${starterFiles.map(({ name, purpose }) => `  ${name.padEnd(24)}  ${purpose}\n`).join('')}
Example:
  rdsm-events init
`;

/** `rdsm-events init`: writes files to begin with. */
export const initCommand = defineCommand({
  name: 'init',
  summary: 'write a config and a file of events to begin with',
  usage,
  options: {},
  async run({ positionals, io }) {
    if (positionals.length > 0) throw new UsageError(`Unexpected argument "${positionals[0]}".`);
    for (const { name, text } of starterFiles) {
      const isNew = await writeNew(name, text);
      io.stdout.write(isNew ? `${name}: written\n` : `${name}: exists, left as it is\n`);
    }
    io.stdout.write(nextSteps);
    return 0;
  },
});

const nextSteps = `
Next:
  npx rdsm-events validate events.ndjson        check the events, before anything is sent
  npx rdsm-events sandbox                       a local RD Station to send them to
  npm install --save-dev rdsm-events @rdsm-events/generator
  npx rdsm-events generate                      typed fields and events of your account, as the config declares
`;

/** Whether the file is written: one that exists is never overwritten. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
