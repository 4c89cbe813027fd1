import { parseArgs } from 'node:util';
import { budgetOf, writeBudgets } from './budgets.js';
import { consumers } from './consumers.js';
import { measure } from './measure.js';

/*
 * The sizes of programs that use our packages. With --update, they become the budgets.
 *
 * usage: npm run size -- [--update]
 */

const { values } = parseArgs({ options: { update: { type: 'boolean' } } });
const measured: Record<string, number> = {};

const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
row('bytes', 'minified', 'compressed', 'budget', 'bar', '');
row('---', '---:', '---:', '---:', '---:', '---');
for (const consumer of consumers) {
  const { name, bar } = consumer;
  const { minified, compressed } = await measure(consumer);
  measured[name] = compressed;
  const verdict = bar === undefined ? '' : compressed <= bar ? 'reached' : `${compressed - bar} too many`;
  row(name, minified, compressed, budgetOf(consumer), bar ?? '', verdict);
}
if (values.update) writeBudgets(measured);
