import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chromium, findChromium } from '../../browser/chromium.js';
import { Tab } from '../../browser/tab.js';
import { openapiByEvent } from '../documents.js';
import type { Outcome } from '../outcome.js';
import { operationsOf, type ShownOperation } from './operations.js';
import { servePages } from './page-server.js';
import { type Viewer, viewers } from './viewers.js';

/**
 * Each viewer shows the document with an operation per event: every field of every event can be read, deprecated events
 * are marked where they are listed, and nothing that is shown is a warning or an invisible character. Each has a browser of
 * its own.
 */
export async function renderAll(): Promise<Outcome[]> {
  const program = findChromium();
  if (program === undefined) {
    const skipped = 'needs Chromium on the PATH or in CHROMIUM';
    return viewers.map(({ name }) => ({ subject: subjectOf(name), problems: [], skipped }));
  }
  const pages = viewers.flatMap(({ name, page }): [string, string][] => (page ? [[name, html(page)]] : []));
  const server = await servePages(new Map(pages), openapiByEvent);
  const screenshots = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'rdsm-events-viewers-'));
  mkdirSync(screenshots, { recursive: true });
  const outcomes: Outcome[] = [];
  try {
    for (const viewer of viewers) outcomes.push(await render(viewer, program, server.url, screenshots));
  } finally {
    await server.close();
  }
  console.log(`screenshots: ${screenshots}`);
  return outcomes;
}

const subjectOf = (name: string) => `${name}: shows every field of an event`;

/** No name of another host is found: what a viewer loads from there, such as a logo or fonts, it does not get. */
const blockOtherHosts = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

async function render(viewer: Viewer, program: string, url: string, screenshots: string): Promise<Outcome> {
  const browser = await Chromium.start(program, blockOtherHosts);
  const operations = operationsOf(JSON.parse(readFileSync(openapiByEvent, 'utf8')));
  const tab = await Tab.open(browser);
  const otherHosts = new Set<string>();
  browser.listen((method, params) => {
    if (method !== 'Network.requestWillBeSent') return;
    const { hostname, protocol } = new URL((params.request as { url: string }).url);
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') otherHosts.add(hostname);
  });
  await tab.send('Network.enable');
  await tab.send('Emulation.setDeviceMetricsOverride', {
    width: 1400,
    height: 1000,
    deviceScaleFactor: 1,
    mobile: false,
  });
  const screenshot = async (name: string) =>
    writeFileSync(join(screenshots, `${viewer.name}-${name}.png`), await tab.screenshot());
  const problems: string[] = [];
  try {
    await tab.visit(`${url}/${viewer.name}`, {}, 'body');
    await tab.until(viewer.ready);
    await screenshot('start');
    if (viewer.alone)
      for (const operation of operations) problems.push(...(await listingProblems(tab, viewer, operation)));
    problems.push(...(await warnings(tab)));
    for (const operation of operations) {
      if (viewer.alone) await tab.visit(`${url}/${viewer.name}?${operation.operationId}`, {}, 'body');
      await tab.until(viewer.show(operation));
      problems.push(...textProblems(operation, String(await tab.evaluate(viewer.text(operation)))));
      problems.push(...(await (viewer.alone ? warnings(tab) : listingProblems(tab, viewer, operation))));
    }
    problems.push(...(await warnings(tab)));
    await screenshot('end');
  } catch (error) {
    problems.push(String(error));
    await screenshot('failure');
  } finally {
    await browser.close();
  }
  problems.push(...tab.problems.filter((problem) => problem.includes('exceptionDetails')));
  const fields = operations.reduce((sum, { fields }) => sum + fields.length, 0);
  return {
    subject: `${subjectOf(viewer.name)}, ${fields} of ${operations.length} operations, without other hosts`,
    problems: [...new Set(problems)],
    limits: [...otherHosts].map((host) => ({ what: `requests files of ${host}, which are blocked` })),
  };
}

/** How the operation is listed, which is what a reader sees first. */
async function listingProblems(tab: Tab, viewer: Viewer, operation: ShownOperation): Promise<string[]> {
  const { operationId, summary, deprecated } = operation;
  const listed = String(await tab.evaluate(`${viewer.listed(operation)}?.textContent ?? ''`));
  return [
    ...(listed.includes(summary) ? [] : [`${operationId} is listed as "${listed.slice(0, 100)}"`]),
    ...(deprecated && !/deprecated/i.test(listed) ? [`${operationId} is not marked as deprecated`] : []),
  ];
}

/** Characters that nobody sees, other than those that viewers use themselves for breaks in long words. */
const invisible = /[\p{Cc}\u00ad\u2028-\u202e\u2060-\u206f]/u;

function textProblems({ operationId, fields }: ShownOperation, text: string): string[] {
  const words = new Set(text.split(/[^\w]+/));
  const missing = fields.filter((name) => !words.has(name));
  const marked = invisible.exec(text.replaceAll(/[\n\t\r]/g, ' '));
  return [
    ...(missing.length > 0 ? [`${operationId} does not show ${missing.join(', ')}`] : []),
    ...(marked ? [`${operationId} shows U+${marked[0].codePointAt(0)?.toString(16)}`] : []),
  ];
}

/** What a viewer writes about a document that it does not understand. */
async function warnings(tab: Tab): Promise<string[]> {
  const whole = String(await tab.evaluate('document.body.innerText'));
  return whole.match(/.*(?:unable to render|unrecogni[sz]ed|could not be|\[object Object\]|undefined).*/gi) ?? [];
}

function html(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Viewer</title></head><body>${body}</body></html>`;
}
