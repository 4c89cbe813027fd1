import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('budgets.json', import.meta.url);

/** The size of each consumer when it was last looked at: bytes, minified and compressed. */
export function readBudgets(): Record<string, number> {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function writeBudgets(budgets: Record<string, number>): void {
  writeFileSync(file, `${JSON.stringify(budgets, null, 2)}\n`);
}
