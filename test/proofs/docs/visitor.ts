import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page that somebody has open, and what the browser reports about it. */
export class Visitor {
  readonly page: Page;
  readonly url: string;
  /** Messages of the console, exceptions, and requests that fail or go to another host. */
  readonly problems: string[] = [];
  /** The addresses of what was loaded, in the site. */
  readonly loaded = new Set<string>();

  private constructor(page: Page, url: string) {
    this.page = page;
    this.url = url;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText;
      // A page that leads to another one does not wait for its icon.
      if (reason !== 'net::ERR_ABORTED') this.problems.push(`${reason}: ${request.url()}`);
    });
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin === url) this.loaded.add(pathname);
      else if (!request.url().startsWith('data:')) this.problems.push(`another host: ${request.url()}`);
    });
  }

  static async open(browser: Browser, url: string, scheme: 'light' | 'dark' = 'light'): Promise<Visitor> {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 1280, height: 900 } });
    return new Visitor(await context.newPage(), url);
  }

  async visit(path: string): Promise<void> {
    this.loaded.clear();
    await this.page.goto(this.url + path, { waitUntil: 'load' });
    // Vue takes over the page: links are routes then.
    if (path !== '/') await this.page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** The rules of axe that the page breaks, and where. */
  async violations(): Promise<string[]> {
    // Evaluated by the driver, which the policy of the page does not concern.
    await this.page.evaluate(axe);
    return this.page.evaluate(async () => {
      const { violations } = await (
        window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
        }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    });
  }

  /** How many pixels the page is wider than the window. */
  async overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}
