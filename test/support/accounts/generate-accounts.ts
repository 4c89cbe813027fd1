import type { TestProject } from 'vitest/node';
import { generateAccount } from '../../../generator/account/generate-account.js';
import { readRuntime } from '../../../generator/commands/read-runtime.js';
import { updateTree } from '../../../generator/commands/tree.js';
import { accounts } from './accounts.js';
import { accountFolder } from './output-folder.js';

/** Generates the account that a project of tests is about. */
export default async function generateProject({ name }: TestProject): Promise<void> {
  const config = accounts[name];
  if (config === undefined) throw new Error(`There is no account ${name}.`);
  await updateTree(accountFolder(name), await generateAccount(config, 'accounts.ts', await readRuntime()));
}
