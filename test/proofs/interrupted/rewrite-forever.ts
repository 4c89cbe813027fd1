import { replaceTree, restoreTree } from '../../../generator/commands/tree.js';
import { trees } from './two-trees.js';

// Replaces a folder again and again, until somebody kills this process.
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Give a folder.');

await restoreTree(folder);
for (;;) for (const tree of trees) await replaceTree(folder, tree);
