import type { Catalogue, Cookie } from '../../catalogue/catalogue.js';
import { reservedExports } from '../../catalogue/names.js';
import { printDoc } from '../../print/doc-comment.js';
import { GeneratedFile } from '../../print/source-file.js';
import { cookieDoc, declareCookie, strictCookieDoc } from './cookie.js';
import { importMessages } from './messages-file.js';
import { exportValidationError } from './validation-error.js';

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
  const constant = declareCookie('trackingCookie', cookie, file);
  const summary = `The identifier that a \`${name}\` cookie contains.`;
  const example = `{ ${cookie.field}: ${builder}.fromCookie(request.headers.cookie) }`;
  const find = `${file.importLocal('findCookie', 'runtime/cookie')}(cookie, ${constant})`;
  const read = `${file.importLocal('readCookie', 'runtime/cookie')}(cookie, ${constant}, ${importMessages(file)})`;
  const members = [
    printDoc(cookieDoc(summary, 'undefined', example)),
    `fromCookie(cookie: string | null | undefined): string | undefined { return ${find}; },\n`,
    printDoc(strictCookieDoc(summary)),
    `parseCookie(cookie: string): string { return ${read}; },`,
  ];
  file.addConstant(builder, `{\n${members.join('\n')}\n}`, {
    doc: `Tracking identifier of a visitor, for the field ${cookie.field}.`,
    isExported: true,
  });
  exportValidationError(file);
  return file.print();
}
