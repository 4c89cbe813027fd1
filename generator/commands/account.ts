#!/usr/bin/env node
import { relative, resolve } from 'node:path';
import { runCommand, UsageError } from './command.js';

const usage = `Usage: rdsm-events generate [--config FILE] [--check | --watch]

Writes the types, validators, builders, schemas and the OpenAPI documents of your account: the events of RD Station
Marketing with your custom fields and your own events, as FILE declares them.

  --config FILE  The config; rdsm-events.config.ts by default.
  --check        Write nothing. Print what is stale as a unified diff and exit with 1 if anything is.
  --watch        Write again whenever the config or a file that it imports changes. Ctrl+C ends it.
  --help         Print this text.
`;

const options = {
  config: { type: 'string', default: 'rdsm-events.config.ts' },
  check: { type: 'boolean' },
  watch: { type: 'boolean' },
} as const;

runCommand(usage, options, async ({ values: { config, check, watch }, positionals }) => {
  if (positionals.join(' ') !== 'generate') throw new UsageError('The command is "generate".');
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
