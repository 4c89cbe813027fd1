import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Chromium } from '../browser/chromium.js';
import { Tab } from '../browser/tab.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A rule of axe that the page breaks, and where. */
export interface Violation {
  id: string;
  targets: string[];
}

/** A row of the list, as text. */
export interface Row {
  type: string;
  status: string;
  summary: string;
  counts: string;
}

/** Somebody who has the page of a sandbox open. */
export class Visitor {
  readonly tab: Tab;
  readonly #browser: Chromium;
  readonly #url: string;
  /** How questions of the page are answered. */
  accepts = false;

  private constructor(tab: Tab, browser: Chromium, url: string) {
    this.tab = tab;
    this.#browser = browser;
    this.#url = url;
    browser.listen((method) => {
      if (method === 'Page.javascriptDialogOpening') {
        this.tab.send('Page.handleJavaScriptDialog', { accept: this.accepts }).catch(() => {});
      }
    });
  }

  static async open(browser: Chromium, url: string): Promise<Visitor> {
    const tab = await Tab.open(browser);
    const visitor = new Visitor(tab, browser, url);
    await visitor.resize(1200, 800);
    await visitor.reload();
    return visitor;
  }

  async close(): Promise<void> {
    const { targetId } = await this.#target();
    await this.#browser.send('Target.closeTarget', { targetId });
  }

  async #target(): Promise<{ targetId: string; browserContextId: string }> {
    const { targetInfo } = await this.tab.send('Target.getTargetInfo');
    return targetInfo as { targetId: string; browserContextId: string };
  }

  async reload(): Promise<void> {
    await this.tab.visit(`${this.#url}/`, {}, '#connection.live');
  }

  async resize(width: number, height: number): Promise<void> {
    const size = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.tab.send('Emulation.setDeviceMetricsOverride', size);
  }

  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await this.tab.send('Emulation.setEmulatedMedia', { features });
  }

  /** Presses keys, one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.tab.send('Input.dispatchKeyEvent', { type: 'keyDown', key, windowsVirtualKeyCode: codes[key] ?? 0 });
      await this.tab.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    }
  }

  /** Chooses an option, or writes a text. */
  async fill(id: string, value: string): Promise<void> {
    await this.tab.evaluate(`{
      const input = document.getElementById(${JSON.stringify(id)});
      input.value = ${JSON.stringify(value)};
      for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
    }`);
  }

  async rows(): Promise<Row[]> {
    return (await this.tab.evaluate(`[...document.querySelectorAll('#list [role=option]')].map((row) => {
      const textOf = (name) => row.querySelector(name).textContent.trim();
      return { type: textOf('.type'), status: textOf('.badge'), summary: textOf('.summary'), counts: textOf('.counts') };
    })`)) as Row[];
  }

  async waitForRows(count: number): Promise<void> {
    await this.tab.until(`document.querySelectorAll('#list [role=option]').length === ${count}`);
  }

  async textOf(selector: string): Promise<string> {
    return (await this.tab.evaluate(`document.querySelector('${selector}').textContent`)) as string;
  }

  /** Each error and notice, and the text of the line above it. */
  async problems(): Promise<{ line: string; text: string }[]> {
    return (await this.tab.evaluate(`[...document.querySelectorAll('#detail .problem')].map((problem) => {
      let line = problem;
      while (line && !line.classList.contains('line')) line = line.previousElementSibling;
      return { line: line ? line.textContent.trim() : '', text: problem.textContent.trim() };
    })`)) as { line: string; text: string }[];
  }

  /** Presses a button with the mouse, and returns what is in the clipboard then. */
  async copy(label: string): Promise<string> {
    const { browserContextId } = await this.#target();
    const permissions = ['clipboardReadWrite', 'clipboardSanitizedWrite'];
    await this.#browser.send('Browser.grantPermissions', { permissions, origin: this.#url, browserContextId });
    await this.tab.send('Page.bringToFront');
    await this.tab.evaluate(`window.copied = undefined; (async () => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(label)});
      const text = button.textContent;
      button.click();
      while (button.textContent === text) await new Promise(requestAnimationFrame);
      window.copied = await navigator.clipboard.readText();
    })().catch((error) => { window.copied = String(error); }); undefined`);
    await this.tab.until('window.copied !== undefined');
    return (await this.tab.evaluate('window.copied')) as string;
  }

  /** Milliseconds of CPU time that the page takes for something. */
  async measure(run: () => Promise<unknown>): Promise<number> {
    await this.tab.send('Performance.enable', { timeDomain: 'threadTicks' });
    const total = async (): Promise<number> => {
      const { metrics } = (await this.tab.send('Performance.getMetrics')) as {
        metrics: { name: string; value: number }[];
      };
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    };
    const before = await total();
    await run();
    // Until it has been painted.
    await this.tab.evaluate(
      'window.painted = false; requestAnimationFrame(() => setTimeout(() => { window.painted = true; })); 0',
    );
    await this.tab.until('window.painted');
    return Math.round(((await total()) - before) * 1000);
  }

  /** What axe-core finds. The policy of the page does not apply to what the debugger runs, except for Trusted Types. */
  async violations(): Promise<Violation[]> {
    await this.tab.evaluate(`${axe}; undefined`);
    await this.tab.evaluate(`window.violations = undefined; axe.run().then(({ violations }) => {
      window.violations = violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => String(target)) }));
    }, (error) => { window.violations = [{ id: String(error), targets: [] }]; }); undefined`);
    await this.tab.until('window.violations !== undefined');
    return (await this.tab.evaluate('window.violations')) as Violation[];
  }
}

const codes: Record<string, number> = { Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40, Home: 36, End: 35, Tab: 9 };
