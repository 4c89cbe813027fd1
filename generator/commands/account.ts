#!/usr/bin/env node
import { relative, resolve } from 'node:path';
import { runCommand, UsageError } from './command.js';

const usage = `Usage: rdsm-events generate [--config FILE] [--check | --watch]
       rdsm-events fields FILE [--out FILE]

generate: writes the types, validators, builders, schemas and the OpenAPI documents of your account: the events of RD
Station Marketing with your custom fields and your own events, as the config declares them.

  --config FILE  The config; rdsm-events.config.ts by default.
  --check        Write nothing. Print what is stale as a unified diff and exit with 1 if anything is.
  --watch        Write again whenever the config or a file that it imports changes. Ctrl+C ends it.

fields: prints the custom fields of your account as a module that the config imports. FILE is the response of GET
/platform/contacts/fields, as JSON; - reads the standard input.

  --out FILE     Write the module there.

  --help         Print this text.
`;

const options = {
  config: { type: 'string', default: 'rdsm-events.config.ts' },
  check: { type: 'boolean' },
  watch: { type: 'boolean' },
  out: { type: 'string' },
} as const;

runCommand(usage, options, async ({ values: { config, check, watch, out }, positionals }) => {
  const [command, file, ...others] = positionals;
  if (command === 'fields') {
    if (file === undefined || others.length > 0) throw new UsageError('Name one file with the response.');
    if (check || watch) throw new UsageError('--check and --watch are options of "generate".');
    const { writeFields } = await import('./fields.js');
    await writeFields(file, out);
    return 0;
  }
  if (positionals.join(' ') !== 'generate') throw new UsageError('The command is "generate" or "fields".');
  if (out !== undefined) throw new UsageError('--out is an option of "fields".');
  if (check && watch) throw new UsageError('--check writes nothing, so that there is nothing to watch.');
  const path = resolve(config);
  // Loaded late: the usage needs no compiler.
  const { generateFrom } = await import('./generate-account.js');
  if (watch) {
    const { watchMode } = await import('./watch-mode.js');
    await watchMode((sources) => generateFrom(path, sources));
    return 0;
  }
  const { folder, files } = await generateFrom(path, new Set());
  const shown = relative(process.cwd(), folder);
  if (check) {
    const { checkOutput } = await import('./check-output.js');
    return checkOutput(folder, files, shown, 'npx rdsm-events generate');
  }
  const { stalePaths } = await import('./diff.js');
  const { updateTree } = await import('./tree.js');
  const count = stalePaths(await updateTree(folder, files), files).length;
  process.stdout.write(`${shown}: ${count} of ${files.size} files changed\n`);
  return 0;
});
