import type { RunningSandbox } from '@rdsm-events/testing';
import type { Visitor } from './visitor.js';

/** What a check works with. Each begins with an empty sandbox and a page that was just opened, in English. */
export interface Scene {
  visitor: Visitor;
  sandbox: RunningSandbox;
  /** Compares what was found with what is expected. */
  expect(what: string, found: unknown, expected: unknown): void;
  /** Writes what the page looks like. */
  screenshot(name: string): Promise<void>;
}

export interface Check {
  name: string;
  run(scene: Scene): Promise<void>;
}

/** Compares what axe-core finds, in light and in dark. */
export async function checkAccessibility({ visitor, expect }: Scene, where: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await visitor.prefer(scheme);
    expect(`violations, ${where}, ${scheme}`, await visitor.violations(), []);
  }
  await visitor.prefer('light');
}
