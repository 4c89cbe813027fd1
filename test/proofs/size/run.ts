import { parseArgs } from 'node:util';
import { readBudgets, writeBudgets } from './budgets.js';
import { consumers } from './consumers.js';
import { measure } from './measure.js';

/*
 * How large programs get that use our packages. With --update, what is measured becomes the budget.
 *
 * usage: npm run size -- [--update]
 */

const { values } = parseArgs({ options: { update: { type: 'boolean' } } });
const budgets = values.update ? {} : readBudgets();
const measured: Record<string, number> = {};

const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
row('bytes', 'minified', 'compressed', 'budget', 'bar', '');
row('---', '---:', '---:', '---:', '---:', '---');
for (const { name, bar, ...consumer } of consumers) {
  const { minified, compressed } = await measure(consumer);
  measured[name] = compressed;
  const verdict = bar === undefined ? '' : compressed <= bar ? 'reached' : `${compressed - bar} too many`;
  row(name, minified, compressed, budgets[name] ?? '', bar ?? '', verdict);
}
if (values.update) writeBudgets(measured);
