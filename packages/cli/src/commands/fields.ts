import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { defineCommand } from '../define-command.js';
import { UsageError } from '../error.js';

const usage = `Usage: rdsm-events fields FILE [--out FILE]

Prints the custom fields of your account as a module that the config of "generate" imports. FILE is the response of GET
/platform/contacts/fields, as JSON; - reads the standard input.

  --out FILE  Write the module there.

Example:
  rdsm-events fields fields.json --out custom-fields.ts
`;

/** `rdsm-events fields`: declares the custom fields of an account. */
export const fieldsCommand = defineCommand({
  name: 'fields',
  summary: 'declare the custom fields of your account for "generate"',
  usage,
  options: { out: { type: 'string' } },
  async run({ values: { out }, positionals: [file, ...others], io }) {
    if (file === undefined || others.length > 0) throw new UsageError('Name one file with the response.');
    const isInput = file === '-';
    const json = isInput ? await text(io.stdin) : await readFile(file, 'utf8');
    const { declareFields } = await import('@rdsm-events/generator/commands');
    const declared = await declareFields(json, isInput ? 'standard input' : file);
    if (out === undefined) io.stdout.write(declared);
    else await writeFile(out, declared);
    return 0;
  },
});
