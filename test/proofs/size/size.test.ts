import { describe, expect, it } from 'vitest';
import { budgeted, budgetOf } from './budgets.js';
import { type Consumer, consumers } from './consumers.js';
import { measure } from './measure.js';

/** What a change may add without a new budget. `npm run size -- --update` writes the new budgets. */
const tolerance = 1.02;
/** What importing from the root of a package may add. */
const maxForRoot = 60;

const find = (name: string) => consumers.find((consumer) => consumer.name === name) as Consumer;

it('There is a budget for each consumer', () => {
  expect(budgeted).toEqual(consumers.map(({ name }) => name));
});

describe('The size of', () => {
  it.each(consumers)('$name stays in its budget', async (consumer) => {
    const { compressed } = await measure(consumer);
    expect(compressed).toBeGreaterThan(50);
    expect(compressed).toBeLessThanOrEqual(budgetOf(consumer) * tolerance);
  });
});

it.each(['buildSale', 'buildBatch'])('%s contains no validator', async (name) => {
  const { compressed } = await measure({ code: `export { ${name} } from '@rdsm-events/builders';\n` });
  expect(compressed).toBeLessThan(150);
});

describe('Importing from the root adds little:', () => {
  it.each(['isSale', 'validateSale', 'sale'])('%s', async (name) => {
    const [fromSubpath, fromRoot] = await Promise.all([measure(find(name)), measure(find(`${name} from the root`))]);
    expect(fromRoot.compressed - fromSubpath.compressed).toBeLessThanOrEqual(maxForRoot);
  });
});
