#!/usr/bin/env node
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `Usage: rdsm-events generate [--config FILE] [--check | --watch]

Writes the types, validators, builders, schemas and the OpenAPI documents of your account: the events of RD Station
Marketing with your custom fields and your own events, as FILE declares them.

  --config FILE  The config; rdsm-events.config.ts when left out.
  --check        Write nothing. Print what is stale as a unified diff and exit with 1 when anything is.
  --watch        Write again whenever the config or a file that it imports changes. Ctrl+C ends it.
  --help         Print this text.
`;

const options = {
  config: { type: 'string', default: 'rdsm-events.config.ts' },
  check: { type: 'boolean' },
  watch: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Generates, and writes or compares. Returns the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (positionals.join(' ') !== 'generate') return refuse('The command is "generate".');
  if (values.check && values.watch) return refuse('--check writes nothing, so that there is nothing to watch.');
  const path = resolve(values.config);
  // Loaded late: the usage needs no compiler.
  const { generateFrom } = await import('./generate.js');
  if (values.watch) {
    const { regenerate } = await import('../regenerate.js');
    await regenerate((sources) => generateFrom(path, sources));
    return 0;
  }
  const { printStale, stalePaths } = await import('../stale.js');
  const { readTree, updateTree } = await import('../tree.js');
  const { folder, files } = await generateFrom(path, new Set());
  const shown = relative(process.cwd(), folder);
  const current = values.check ? await readTree(folder) : await updateTree(folder, files);
  const count = stalePaths(current, files).length;
  if (!values.check) {
    process.stdout.write(`${shown}: ${count} of ${files.size} files changed\n`);
    return 0;
  }
  process.stdout.write(printStale(current, files));
  if (count > 0) process.stderr.write(`${shown} is stale. Run "npx rdsm-events generate".\n`);
  return count > 0 ? 1 : 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n\n${usage}`);
  return 1;
}

/** What is told without a stack: it is about what was given, not about the generator. */
function isTold(error: unknown): error is Error {
  return error instanceof Error && (['SpecError', 'LoadError'].includes(error.name) || 'syscall' in error);
}

function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

// Whoever reads the diff may stop reading.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.exitCode = 1;
    if (isUsageError(error)) refuse(error.message);
    else process.stderr.write(`${isTold(error) ? error.message : (error.stack ?? error)}\n`);
  },
);
