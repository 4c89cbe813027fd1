import { describe, expect, it } from 'vitest';
import { pageFiles } from '../../../../../packages/testing/src/page/page-files.js';

describe('The files of the page', () => {
  const page = pageFiles.get('/')?.body ?? '';

  it('are those that the page requests, and no others', () => {
    const requested = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path]) => path);
    expect(['/', ...requested].sort()).toEqual([...pageFiles.keys()].sort());
  });

  it('are not empty, and name no other host', () => {
    for (const [path, { body, contentType }] of pageFiles) {
      expect([path, body.length > 100, contentType.endsWith('; charset=utf-8')]).toEqual([path, true, true]);
      const urls = body.match(/(?:href|src)="https?:|url\(|@import|fetch\([`'"]https?:/g);
      expect([path, urls]).toEqual([path, null]);
    }
  });

  it('need neither inline scripts nor inline styles', () => {
    expect(page).not.toMatch(/<style|style=|<script(?! src=)|\son[a-z]+=/);
  });

  it('contain every text of the page in English', async () => {
    const { en } = await import('../../../../../packages/testing/src/page/browser/texts.js');
    const names = [...page.matchAll(/data-text="([^"]+)"[^>]*>([^<]*)</g)];
    expect(names.length).toBeGreaterThan(0);
    for (const [, name, text] of names) expect([name, text]).toEqual([name, en[name as 'title']]);
  });
});
