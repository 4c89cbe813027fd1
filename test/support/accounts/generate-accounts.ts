import type { TestProject } from 'vitest/node';
import { filesOfAccount } from '../../../generator/account/generate.js';
import { updateTree } from '../../../generator/tree.js';
import { accounts } from './accounts.js';
import { accountFolder } from './output-folder.js';

/** Generates the account that a project of tests is about. */
export default async function generateAccount({ name }: TestProject): Promise<void> {
  const config = accounts[name];
  if (config === undefined) throw new Error(`There is no account ${name}.`);
  await updateTree(accountFolder(name), await filesOfAccount(config, 'accounts.ts'));
}
