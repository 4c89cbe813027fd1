import { reservedExports } from '../../catalogue/names.js';
import type { Catalogue, Cookie } from '../../legacy/catalogue.js';
import { writeDoc } from '../../print/doc-comment.js';
import { printTypeScript } from '../../print/typescript.js';
import { cookieLiteral } from './cookie.js';
import { Imports } from './imports.js';
import { constant, withImports } from './statements.js';

/** The file of the tracking identifier, below the folder of the builders. */
export const trackingFile = 'tracking-id';

/** The cookie of the tracking identifier, when an event has a field for it. */
export function trackingCookie({ events, trackingCookie: cookie }: Catalogue): Cookie | undefined {
  const isField = events.some(({ payload }) => Object.hasOwn(payload.properties ?? {}, cookie?.field ?? ''));
  return isField ? cookie : undefined;
}

/** Prints what reads the tracking identifier from its cookie. */
export function printTrackingFile(cookie: Cookie): string {
  const imports = new Imports();
  const readCookie = imports.own('readCookie', 'runtime/cookie');
  const [name] = cookie.names;
  const builder = reservedExports.trackingId;
  return printTypeScript(`spec/${trackingFile}.ts`, {
    statements: withImports(imports, [
      constant('trackingCookie', imports.ownType('Cookie', 'runtime/cookie'), cookieLiteral(cookie)),
      (writer) => {
        writeDoc(writer, `Tracking identifier of a visitor, for the field ${cookie.field}.`);
        writer.write(`export const ${builder} = `).inlineBlock(() => {
          writeDoc(writer, doc(name, cookie.field));
          writer.write('fromCookie(cookie: string): string ').inlineBlock(() => {
            writer.write(`return ${readCookie}(cookie, trackingCookie);`);
          });
          writer.write(',').newLine();
        });
        writer.write(';').newLine();
      },
    ]),
  });
}

function doc(name: string, field: string): string {
  return [
    `The identifier that a \`${name}\` cookie holds.`,
    '',
    '@param cookie Its value, or the whole `Cookie` header that has it; percent-encoded or not.',
    '@throws {RdsmValidationError} when it is neither.',
    '@example',
    `{ ${field}: ${reservedExports.trackingId}.fromCookie(request.headers.cookie) }`,
  ].join('\n');
}
