import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox } from '../../../../packages/testing/src/index.js';
import { run } from '../../../packages/run.js';
import { root } from '../../../support/all-files.js';
import { catalogue } from '../../../support/catalogue.js';
import { readSnippets, type Snippet } from '../readme-snippets.js';

/** What a visitor sends to the pages of the READMEs. */
const request = `$_POST = ['email' => 'ana', 'name' => 'Ana', 'interest' => 'php']; $_GET = ['utm_source' => 'google'];`;

/**
 * Runs every snippet of the READMEs with the package as Composer loads it, against the sandbox.
 * @param folder An empty folder.
 * @returns What is wrong: output that differs from the block after a snippet.
 */
export async function proveReadmes(folder: string): Promise<string[]> {
  await run(root, process.execPath, '--import', 'tsx', 'generator/commands/php-package.ts', folder);
  writeFileSync(join(folder, 'autoload.php'), readFileSync(new URL('autoload.php', import.meta.url)));
  mkdirSync(join(folder, 'snippets'), { recursive: true });
  const sandbox = await startSandbox({ limits: false });
  try {
    const snippets = readSnippets(join(root, 'packages/php'), 'php');
    const found = await Promise.all(snippets.map((snippet) => proveSnippet(snippet, folder, sandbox.url)));
    return found.flat();
  } finally {
    await sandbox.close();
  }
}

async function proveSnippet({ name, code, output }: Snippet, folder: string, url: string): Promise<string[]> {
  const file = join(folder, 'snippets', `${name}.php`);
  const prelude = `<?php\n\ndeclare(strict_types=1);\n\n`;
  const sending = code.replace(catalogue.api.server, url);
  writeFileSync(file, `${prelude}${sending.replace(/^(?!use )/m, `require '${folder}/autoload.php';\n${request}\n`)}`);
  const printed = await run(folder, '/usr/bin/env', 'RDSM_ACCESS_TOKEN=token', '/usr/bin/php', file);
  return printed === output ? [] : [`${name} prints: ${printed}`];
}
