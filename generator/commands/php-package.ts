import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = `Usage: npm run build:php [-- FOLDER]

Writes the Composer package to a folder, packages/php/dist by default: composer.json, the READMEs, the licence, and the
generated code in src/. Composer installs it from there, and Packagist from a repository with these files at its root.

  --help  Print this text.
`;

await runCommand(usage, {}, async ({ positionals }) => {
  const [folder = join(root, 'packages/php/dist')] = positionals;
  // A repository may be there, and what it needs is not ours.
  await rm(join(folder, 'src'), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'generated/php'), join(folder, 'src'), { recursive: true });
  await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  for (const name of ['composer.json', 'README.md', 'README.pt-BR.md']) {
    await cp(join(root, 'packages/php', name), join(folder, name));
  }
  console.log(folder);
  return 0;
});
