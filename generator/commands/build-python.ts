import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand, UsageError } from './command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = `Usage: npm run build:python [-- FOLDER]

Writes the sources of the Python package, from which "python3 -m build" makes a wheel, into packages/python/dist/source,
or into another folder.

  --help  Print this text.
`;

await runCommand(
  usage,
  {},
  async ({ positionals: [folder = join(root, 'packages/python/dist/source'), ...others] }) => {
    if (others.length > 0) throw new UsageError(`Unexpected argument "${others[0]}".`);
    await rm(folder, { recursive: true, force: true });
    for (const file of ['pyproject.toml', 'README.md', 'README.pt-BR.md']) {
      await cp(join(root, 'packages/python', file), join(folder, file));
    }
    await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'));
    await cp(join(root, 'generated/python/rdsm_events'), join(folder, 'rdsm_events'), {
      recursive: true,
      filter: (path) => !path.endsWith('__pycache__'),
    });
    return 0;
  },
);
