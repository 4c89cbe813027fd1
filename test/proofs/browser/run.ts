import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { Chromium, findChromium } from './chromium.js';
import { type Server, startServer } from './server.js';
import { Tab } from './tab.js';
import { type Visit, visits } from './visits.js';

/*
 * A page with a form and the script of @rdsm-events/browser, in a headless browser.
 *
 * usage: npm run test:browser -- [--screenshot FILE.png]
 */

/** Expressions that the page evaluates. */
const status = "document.getElementById('status').textContent";
const messages =
  "Object.fromEntries([...document.querySelectorAll('output')].filter((output) => output.textContent !== '').map((output) => [output.dataset.input, output.textContent]))";

const { values } = parseArgs({ options: { screenshot: { type: 'string' } } });
const program = findChromium();
if (program === undefined) {
  console.log('skipped: there is no Chromium. Install it, or name its program in CHROMIUM.');
  console.log(`0 passed, 0 failed, ${visits.length} skipped`);
} else {
  const server = await startServer();
  const browser = await Chromium.start(program);
  let failed = 0;
  try {
    for (const visit of visits) {
      const problems = await tryVisit(visit, browser, server);
      console.log(`${problems.length === 0 ? 'passed' : 'FAILED'} ${visit.name}`);
      for (const problem of problems) console.log(`  ${problem}`);
      if (problems.length > 0) failed++;
    }
  } finally {
    await browser.close();
    server.close();
  }
  console.log(`${visits.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Does what the visitor does, and returns what differs from what is expected. */
async function tryVisit(visit: Visit, browser: Chromium, server: Server): Promise<string[]> {
  const tab = await Tab.open(browser);
  const problems: string[] = [];
  const expect = (what: string, found: unknown, expected: unknown) => {
    if (isDeepStrictEqual(found, expected)) return;
    problems.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
  };
  await tab.visit(`${server.url}/${visit.query}`, visit.cookies);
  if (visit.consents) await tab.click('[name=aceite]');
  for (const [index, attempt] of visit.attempts.entries()) {
    for (const [input, text] of Object.entries(attempt)) await tab.write(input, text);
    await tab.click('#submit');
    await tab.until("document.getElementById('status').textContent !== ''");
    const expected = visit.messages[index];
    if (expected && values.screenshot !== undefined) writeFileSync(values.screenshot, await tab.screenshot());
    expect(`messages of attempt ${index + 1}`, await tab.evaluate(messages), expected ?? {});
    expect(`status of attempt ${index + 1}`, await tab.evaluate(status), expected ? 'Confira os campos.' : 'Obrigado!');
    await tab.evaluate("document.getElementById('status').textContent = ''");
  }
  const event = { event_type: 'CONVERSION', event_family: 'CDP', payload: visit.payload };
  expect('received', server.received.splice(0), [{ event, valid: true }]);
  expect('reported by the browser', tab.problems, []);
  return problems;
}
