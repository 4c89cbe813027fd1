import { createHash } from 'node:crypto';

/**
 * Adds the Content-Security-Policy of a page. It permits the files of the site and the two scripts that VitePress writes
 * into each page, by their hashes, and no request by a script: what somebody types into the playground stays there.
 * @param page `404.md`, the page of a missing address, asks which pages there are.
 */
export function addPolicy(html: string, page: string): string {
  const hashes = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(([, script]) =>
    hashOf(script ?? ''),
  );
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self'",
    // The icons of the theme are data in its style sheet.
    "img-src 'self' data:",
    "font-src 'self'",
    page === '404.md' ? "connect-src 'self'" : "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const marker = '<meta charset="utf-8">';
  if (!html.includes(marker)) throw new Error('A page has no place for its policy.');
  return html.replace(marker, `${marker}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
