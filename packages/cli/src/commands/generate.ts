import { defineCommand } from '../define-command.js';
import { UsageError } from '../error.js';

const usage = `Usage: rdsm-events generate [--config FILE] [--check | --watch]

Writes the types, validators, builders, schemas and the OpenAPI documents of your account: the events of RD Station
Marketing with your custom fields and your own events, as the config declares them. "rdsm-events init" writes a config
to begin with.

  --config FILE  The config; rdsm-events.config.ts by default.
  --check        Write nothing. Print what is stale as a unified diff and exit with 1 if anything is.
  --watch        Write again whenever the config or a file that it imports changes. Ctrl+C ends it.

Example:
  rdsm-events generate --check
`;

/** `rdsm-events generate`: writes the code of an account. */
export const generateCommand = defineCommand({
  name: 'generate',
  summary: 'write the types, validators and builders of your own account',
  usage,
  options: {
    config: { type: 'string', default: 'rdsm-events.config.ts' },
    check: { type: 'boolean' },
    watch: { type: 'boolean' },
  },
  async run({ values: { config, check, watch }, positionals }) {
    if (positionals.length > 0) throw new UsageError(`Unexpected argument "${positionals[0]}".`);
    if (check && watch) throw new UsageError('--check writes nothing, so that there is nothing to watch.');
    // Loaded late: the help needs no compiler.
    const { generate } = await import('@rdsm-events/generator/commands');
    return generate({ config, check, watch });
  },
});
