import { describe, expect, it } from 'vitest';
import { readBudgets } from './budgets.js';
import { type Consumer, consumers } from './consumers.js';
import { measure } from './measure.js';

/** What a change may add before somebody must look at it. `npm run size -- --update` writes the new budgets. */
const tolerated = 1.02;
/** What it may cost to import from the root of a package. */
const mostForRoot = 60;

const budgets = readBudgets();
const find = (name: string) => consumers.find((consumer) => consumer.name === name) as Consumer;

it('There is a budget for each consumer', () => {
  expect(Object.keys(budgets)).toEqual(consumers.map(({ name }) => name));
});

describe('The size of', () => {
  it.each(consumers)('$name stays in its budget', async (consumer) => {
    const { compressed } = await measure(consumer);
    expect(compressed).toBeGreaterThan(50);
    expect(compressed).toBeLessThanOrEqual((budgets[consumer.name] ?? 0) * tolerated);
  });
});

describe('Importing from the root adds little:', () => {
  it.each(['isSale', 'validateSale', 'sale'])('%s', async (name) => {
    const [fromSubpath, fromRoot] = await Promise.all([measure(find(name)), measure(find(`${name} from the root`))]);
    expect(fromRoot.compressed - fromSubpath.compressed).toBeLessThanOrEqual(mostForRoot);
  });
});
