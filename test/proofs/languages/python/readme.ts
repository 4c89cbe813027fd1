import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox } from '../../../../packages/testing/src/index.js';
import { run } from '../../../packages/run.js';
import { root } from '../../../support/all-files.js';
import { catalogue } from '../../../support/catalogue.js';
import { readSnippets, type Snippet } from '../readme-snippets.js';

const environment = ['PYTHONDONTWRITEBYTECODE=1', 'RDSM_ACCESS_TOKEN=token', `PYTHONPATH=${root}generated/python`];

/**
 * Runs every snippet of the READMEs. Those that send, send to the sandbox.
 * @param folder Where the snippets are written.
 * @returns How many there are. Throws if one prints something else than the block after it, or sends what is rejected.
 */
export async function proveReadmes(folder: string): Promise<string> {
  const snippets = readSnippets(join(root, 'packages/python'), 'python');
  const sandbox = await startSandbox({ limits: false });
  try {
    const problems: string[] = [];
    for (const snippet of snippets) problems.push(...(await proveSnippet(snippet, folder, sandbox.url)));
    const sent = sandbox.events();
    if (sent.length === 0) problems.push('No snippet sends an event.');
    for (const { errors } of sent) if (errors.length > 0) problems.push(JSON.stringify(errors));
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return `${snippets.length} snippets, ${sent.length} events sent`;
  } finally {
    await sandbox.close();
  }
}

async function proveSnippet({ name, code, output }: Snippet, folder: string, url: string): Promise<string[]> {
  const file = join(folder, `${name}.py`);
  writeFileSync(file, code.replace(catalogue.api.server, url));
  const printed = await run(folder, '/usr/bin/env', ...environment, '/usr/bin/python3', file);
  return printed === output ? [] : [`${name} prints: ${printed}`];
}
