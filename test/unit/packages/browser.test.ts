import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundle, integrityOf } from '../../../generator/commands/bundle.js';
import { root } from '../../support/all-files.js';

const script = await bundle(`${root}generated/browser/script.ts`, 'iife');
const readme = `${root}packages/browser/README.md`;

/** A page without anything but the language. */
function load(): Record<string, never> {
  const page: { RdsmEvents?: Record<string, never> } = {};
  runInNewContext(script, page);
  return page.RdsmEvents ?? {};
}

describe('The script for pages', () => {
  it('has the hash that its README shows', async () => {
    // `npx vitest run -u` writes it.
    const text = readFileSync(readme, 'utf8').replace(/(integrity ?= ?["'])sha384-[^"']*/g, `$1${integrityOf(script)}`);
    await expect(text).toMatchFileSnapshot(readme);
  });

  it('declares what the module exports, without any platform', async () => {
    const module = await import('../../../generated/browser/index.js');
    expect(Object.keys(load()).sort()).toEqual(Object.keys(module).sort());
  });

  it('is the same whenever it is built, and small', async () => {
    expect(await bundle(`${root}generated/browser/script.ts`, 'iife')).toBe(script);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(9000);
  });

  it('contains no address, no eval, and nothing that sends', () => {
    expect(script).not.toMatch(/https?:|\beval\b|new Function|\bfetch\b|XMLHttpRequest|sendBeacon|document|import\(/);
  });
});
