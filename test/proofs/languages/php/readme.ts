import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox } from '../../../../packages/testing/src/index.js';
import { run } from '../../../packages/run.js';
import { root } from '../../../support/all-files.js';

/** What a visitor sends to the pages of the READMEs. */
const request = `$_POST = ['email' => 'ana', 'name' => 'Ana', 'interest' => 'php']; $_GET = ['utm_source' => 'google'];`;

/**
 * Runs every snippet of the READMEs with the package as Composer loads it, against the sandbox.
 * @param folder An empty folder.
 * @returns What is wrong: output that differs from the block after a snippet, or an event that the sandbox rejects.
 */
export async function proveReadmes(folder: string): Promise<string[]> {
  await run(root, process.execPath, '--import', 'tsx', 'generator/commands/php-package.ts', folder);
  writeFileSync(join(folder, 'autoload.php'), readFileSync(new URL('autoload.php', import.meta.url)));
  mkdirSync(join(folder, 'snippets'), { recursive: true });
  const sandbox = await startSandbox({ limits: false });
  try {
    const names = ['README.md', 'README.pt-BR.md'];
    const found = await Promise.all(names.map((name) => proveReadme(name, folder, sandbox.url)));
    return found.flat();
  } finally {
    await sandbox.close();
  }
}

async function proveReadme(name: string, folder: string, url: string): Promise<string[]> {
  const text = readFileSync(join(root, 'packages/php', name), 'utf8');
  const fences = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code = '']) => ({ language, code }));
  // A block of text after a snippet is what the snippet prints.
  const snippets = fences.flatMap(({ language, code }, index) => {
    const next = fences[index + 1];
    return language === 'php' ? [{ code, output: next?.language === 'text' ? next.code : undefined }] : [];
  });
  const problems: string[] = snippets.length < 3 ? [`${name} has too few snippets`] : [];
  for (const [index, { code, output }] of snippets.entries()) {
    const file = join(folder, 'snippets', `${name}-${index}.php`);
    const prelude = `<?php\n\ndeclare(strict_types=1);\n\n`;
    writeFileSync(file, `${prelude}${code.replace(/^(?!use )/m, `require '${folder}/autoload.php';\n${request}\n`)}`);
    const environment = ['RD_STATION_ACCESS_TOKEN=token', `RD_STATION_URL=${url}`];
    const printed = await run(folder, '/usr/bin/env', ...environment, '/usr/bin/php', file);
    if (output !== undefined ? printed !== output : !isAccepted(printed))
      problems.push(`${name}, ${index}: ${printed}`);
  }
  return problems;
}

/** Whether the sandbox accepted the events of a batch. */
function isAccepted(printed: string): boolean {
  const statuses: unknown = JSON.parse(printed);
  return JSON.stringify(statuses).includes('event_uuid') && !JSON.stringify(statuses).includes('error_type');
}
