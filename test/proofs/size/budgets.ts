import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '../../support/catalogue.js';
import type { Consumer } from './consumers.js';

const file = new URL('budgets.json', import.meta.url);

/** The sizes when they were last accepted, minified and compressed. */
interface Budgets {
  /** How many events there were. */
  events: number;
  /** By consumer. */
  bytes: Record<string, number>;
}

const { events, bytes }: Budgets = JSON.parse(readFileSync(file, 'utf8'));

/** The consumers that have a budget. */
export const budgeted = Object.keys(bytes);

/** What a consumer may have in bytes. One that uses every event may grow with their number. */
export function budgetOf({ name, hasAllEvents }: Consumer): number {
  const growth = hasAllEvents ? Math.max(1, catalogue.events.length / events) : 1;
  return Math.round((bytes[name] ?? 0) * growth);
}

export function writeBudgets(measured: Record<string, number>): void {
  const budgets: Budgets = { events: catalogue.events.length, bytes: measured };
  writeFileSync(file, `${JSON.stringify(budgets, null, 2)}\n`);
}
