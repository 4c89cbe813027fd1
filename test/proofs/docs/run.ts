import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.js';
import type { Check } from './check.js';
import { accessibilityChecks } from './checks/accessibility.js';
import { compileChecks } from './checks/compile.js';
import { pagesChecks } from './checks/pages.js';
import { skillsChecks } from './checks/skills.js';
import { useChecks } from './checks/use.js';
import { verdictsChecks } from './checks/verdicts.js';
import { serveSite, folder as site } from './site.js';

/*
 * The documentation site in a headless browser.
 *
 * usage: npm run test:docs -- [--only TEXT] [--screenshots FOLDER]
 */

const { values } = parseArgs({ options: { only: { type: 'string' }, screenshots: { type: 'string' } } });
const program = findChromium();
if (program === undefined) {
  console.log('skipped: there is no Chromium. Install it, or name its program in CHROMIUM.');
  console.log('0 passed, 0 failed');
} else if (!existsSync(site)) {
  console.log('FAILED: there is no site. Build it: npm run docs');
  process.exitCode = 1;
} else {
  await prove(program);
}

async function prove(executablePath: string): Promise<void> {
  const folder = values.screenshots ?? mkdtempSync(join(tmpdir(), 'rdsm-events-docs-'));
  mkdirSync(folder, { recursive: true });
  const { url, close } = await serveSite();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const checks = [
    ...compileChecks,
    ...pagesChecks,
    ...accessibilityChecks,
    ...verdictsChecks,
    ...useChecks,
    ...skillsChecks,
  ];
  const chosen = checks.filter(({ name }) => name.includes(values.only ?? ''));
  let failed = 0;
  try {
    for (const check of chosen) {
      const { problems, figures } = await run(check, browser, url, folder);
      console.log(`${problems.length === 0 ? 'passed' : 'FAILED'} ${check.name}${figures && `: ${figures}`}`);
      for (const problem of problems) console.log(`  ${problem}`);
      if (problems.length > 0) failed++;
    }
  } finally {
    await browser.close();
    close();
  }
  console.log(`screenshots: ${folder}`);
  console.log(`${chosen.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Runs a check, and returns what differs from what is expected, and its figures. */
async function run(check: Check, browser: Browser, url: string, folder: string) {
  const problems: string[] = [];
  let figures = '';
  const expect = (what: string, found: unknown, expected: unknown): void => {
    if (isDeepStrictEqual(found, expected)) return;
    problems.push(`${what}: ${print(found)} instead of ${print(expected)}`);
  };
  try {
    const found = await check.run({
      browser,
      url,
      expect,
      screenshot: async ({ page }, name) => {
        await page.screenshot({ path: join(folder, `${name.replaceAll(/[^a-z0-9]+/g, '-')}.png`) });
      },
    });
    figures = typeof found === 'string' ? found : '';
  } catch (error) {
    problems.push(String((error as Error).stack));
  }
  return { problems, figures };
}

function print(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 1000);
}
