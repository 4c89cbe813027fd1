import { files } from './files.js';

/** A file of the page, as it is served. */
export interface PageFile {
  contentType: string;
  body: string;
}

/** The files of the page, by the path at which the page requests them; `/` is the page itself. */
export const pageFiles: ReadonlyMap<string, PageFile> = new Map([
  ['/', file('text/html', files['page.html'])],
  ['/sandbox/page.css', file('text/css', files['page.css'])],
  ['/sandbox/page.js', file('text/javascript', files['page.js'])],
  ['/sandbox/icon.svg', file('image/svg+xml', files['icon.svg'])],
]);

function file(type: string, body: string): PageFile {
  return { contentType: `${type}; charset=utf-8`, body };
}
