import type { Catalogue, Cookie } from '../../catalogue/catalogue.js';
import { reservedExports } from '../../catalogue/names.js';
import { printDoc } from '../../print/doc-comment.js';
import { GeneratedFile } from '../../print/source-file.js';
import { cookieDoc, declareCookie } from './cookie.js';
import { importMessages } from './messages-file.js';

/** The file of the tracking identifier, below the folder of the builders. */
export const trackingFile = 'tracking-id';

/** The cookie of the tracking identifier, when an event has a field for it. */
export function trackingCookie({ events, trackingCookie: cookie }: Catalogue): Cookie | undefined {
  return events.some(({ payload }) => payload.fields.some(({ name }) => name === cookie?.field)) ? cookie : undefined;
}

/** Prints the function that reads the tracking identifier from its cookie. */
export function printTrackingFile(cookie: Cookie): string {
  const builder = reservedExports.trackingId;
  const [name] = cookie.names;
  const file = new GeneratedFile(trackingFile, `spec/${trackingFile}.ts`, [builder]);
  const readCookie = file.importLocal('readCookie', 'runtime/cookie');
  const constant = declareCookie('trackingCookie', cookie, file);
  const doc = cookieDoc(
    `The identifier that a \`${name}\` cookie contains.`,
    `{ ${cookie.field}: ${builder}.fromCookie(request.headers.cookie) }`,
  );
  file.addConstant(
    builder,
    `{\n${printDoc(doc)}\nfromCookie(cookie: string): string { return ${readCookie}(cookie, ${constant}, ${importMessages(file)}); } }`,
    { doc: `Tracking identifier of a visitor, for the field ${cookie.field}.`, isExported: true },
  );
  return file.print();
}
