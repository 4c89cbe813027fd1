import { files } from './files.js';

/** A file of the page, as it is sent. */
export interface PageFile {
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Scripts, styles and requests only from the sandbox itself; text never becomes markup (Trusted Types). */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The files by the path at which the page requests them. */
const paths = new Map<string, PageFile>([
  ['/', file('text/html', files['page.html'])],
  ['/sandbox/page.css', file('text/css', files['page.css'])],
  ['/sandbox/page.js', file('text/javascript', files['page.js'])],
  ['/sandbox/icon.svg', file('image/svg+xml', files['icon.svg'])],
]);

/**
 * The file of the sandbox's page at a path, without query: `/` is the page itself.
 *
 * @returns The body and the headers of the response, or undefined for any other path.
 */
export function findPageFile(pathname: string): PageFile | undefined {
  return paths.get(pathname);
}

function file(type: string, body: string): PageFile {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
  return { headers, body };
}
