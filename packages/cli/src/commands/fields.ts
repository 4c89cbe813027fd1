import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { defineCommand } from '../define-command.js';
import { UsageError } from '../error.js';

const usage = `Usage: rdsm-events fields FILE [--for generator|builders] [--out FILE]

Prints the custom fields of your account as a module. FILE is the response of GET /platform/contacts/fields, as JSON; -
reads the standard input. A field whose data type is not known is declared as text, with a comment.

  --for PACKAGE  generator (the default): the config of "generate" imports the module.
                 builders: a program passes it to defineCustomFields of @rdsm-events/builders.
  --out FILE     Write the module there.

Example:
  rdsm-events fields fields.json --for builders --out custom-fields.ts
`;

/** `rdsm-events fields`: declares the custom fields of an account. */
export const fieldsCommand = defineCommand({
  name: 'fields',
  summary: 'declare the custom fields of your account, for "generate" or for the builders',
  usage,
  options: { for: { type: 'string', default: 'generator' }, out: { type: 'string' } },
  async run({ values: { for: target, out }, positionals: [file, ...others], io }) {
    if (file === undefined || others.length > 0) throw new UsageError('Name one file with the response.');
    if (target !== 'generator' && target !== 'builders') {
      throw new UsageError('--for is generator or builders.');
    }
    const isInput = file === '-';
    const json = isInput ? await text(io.stdin) : await readFile(file, 'utf8');
    const { declareFields } = await import('@rdsm-events/generator/commands');
    const declared = await declareFields(json, isInput ? 'standard input' : file, target);
    if (out === undefined) io.stdout.write(declared);
    else await writeFile(out, declared);
    return 0;
  },
});
