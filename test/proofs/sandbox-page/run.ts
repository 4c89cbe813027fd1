import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { startSandbox } from '@rdsm-events/testing';
import { Chromium, findChromium } from '../browser/chromium.js';
import type { Check } from './check.js';
import { enduranceChecks } from './checks/endurance.js';
import { eventsChecks } from './checks/events.js';
import { useChecks } from './checks/use.js';
import { Visitor } from './visitor.js';

/*
 * The page of the sandbox in a headless browser.
 *
 * usage: npm run test:sandbox-page -- [--only TEXT] [--screenshots FOLDER]
 */

const { values } = parseArgs({ options: { only: { type: 'string' }, screenshots: { type: 'string' } } });
const program = findChromium();
if (program === undefined) {
  console.log('skipped: there is no Chromium. Install it, or name its program in CHROMIUM.');
  console.log('0 passed, 0 failed');
} else {
  const folder = values.screenshots ?? mkdtempSync(join(tmpdir(), 'rdsm-events-sandbox-page-'));
  mkdirSync(folder, { recursive: true });
  const browser = await Chromium.start(program);
  const checks = [...eventsChecks, ...useChecks, ...enduranceChecks];
  const chosen = checks.filter(({ name }) => name.includes(values.only ?? ''));
  let failed = 0;
  try {
    for (const check of chosen) {
      const problems = await run(check, browser, folder);
      console.log(`${problems.length === 0 ? 'passed' : 'FAILED'} ${check.name}`);
      for (const problem of problems) console.log(`  ${problem}`);
      if (problems.length > 0) failed++;
    }
  } finally {
    await browser.close();
  }
  console.log(`screenshots: ${folder}`);
  console.log(`${chosen.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Runs a check on a new sandbox and a new page, and returns what differs from what is expected. */
async function run(check: Check, browser: Chromium, folder: string): Promise<string[]> {
  const problems: string[] = [];
  const expect = (what: string, found: unknown, expected: unknown): void => {
    if (isDeepStrictEqual(found, expected)) return;
    problems.push(`${what}: ${print(found)} instead of ${print(expected)}`);
  };
  const sandbox = await startSandbox({ limits: false });
  const visitor = await Visitor.open(browser, sandbox.url);
  try {
    const screenshot = async (name: string): Promise<void> => {
      writeFileSync(join(folder, `${name}.png`), await visitor.tab.screenshot());
    };
    await check.run({ visitor, sandbox, expect, screenshot });
    expect('reported by the browser', visitor.tab.problems, []);
  } catch (error) {
    problems.push(String((error as Error).stack));
  } finally {
    await visitor.close();
    await sandbox.close();
  }
  return problems;
}

function print(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 1000);
}
