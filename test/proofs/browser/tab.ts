import type { Chromium } from './chromium.js';

/** A page that a visitor has open. */
export class Tab {
  readonly #browser: Chromium;
  readonly #session: string;
  /** What the browser reports: exceptions, and what the policy blocks. */
  readonly problems: string[] = [];

  private constructor(browser: Chromium, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.listen((method, params) => {
      if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded')
        this.problems.push(JSON.stringify(params));
    });
  }

  /** Opens an empty page, without the cookies of others. */
  static async open(browser: Chromium): Promise<Tab> {
    const { browserContextId } = await browser.send('Target.createBrowserContext');
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    const tab = new Tab(browser, sessionId as string);
    for (const domain of ['Page', 'Runtime', 'Log']) await tab.send(`${domain}.enable`);
    return tab;
  }

  /** Goes to an address, once the cookies are set, and waits until the page has an element. */
  async visit(url: string, cookies: Readonly<Record<string, string>> = {}, selector = '#form'): Promise<void> {
    for (const [name, value] of Object.entries(cookies)) await this.send('Network.setCookie', { name, value, url });
    await this.send('Page.navigate', { url });
    await this.until(`document.readyState === 'complete' && document.querySelector('${selector}') !== null`);
  }

  /** Writes into an input as a keyboard does. */
  async write(input: string, text: string): Promise<void> {
    await this.evaluate(`document.querySelector('input[name="${input}"]').select()`);
    await this.send('Input.insertText', { text });
  }

  async click(selector: string): Promise<void> {
    await this.evaluate(`document.querySelector('${selector}').click()`);
  }

  /** The value of an expression. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value?: unknown }).value;
  }

  /** Waits for an expression to be true. */
  async until(expression: string): Promise<void> {
    const end = performance.now() + 30_000;
    while ((await this.evaluate(expression)) !== true) {
      if (performance.now() > end) throw new Error(`Never true: ${expression}\n${this.problems.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** What the page looks like, as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }

  /** Calls a method of the DevTools protocol. */
  send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return this.#browser.send(method, params, this.#session);
  }
}
