import type { Browser } from 'playwright-core';
import { Visitor } from './visitor.js';

/** What a check works with. */
export interface Scene {
  browser: Browser;
  /** The address of the site. */
  url: string;
  /** Compares what was found with what is expected. */
  expect(what: string, found: unknown, expected: unknown): void;
  /** Writes what a page looks like. */
  screenshot(visitor: Visitor, name: string): Promise<void>;
}

export interface Check {
  name: string;
  /** Returns its figures as a string, if it has some. */
  run(scene: Scene): Promise<unknown>;
}

/** Opens a page of the site, and expects that the browser has reported nothing when it is closed. */
export async function withVisitor(
  { browser, url, expect }: Scene,
  path: string,
  use: (visitor: Visitor) => Promise<void>,
  scheme: 'light' | 'dark' = 'light',
): Promise<void> {
  const visitor = await Visitor.open(browser, url, scheme);
  try {
    await visitor.visit(path);
    await use(visitor);
    expect(`reported by the browser, ${path}`, visitor.problems, []);
  } finally {
    await visitor.close();
  }
}
