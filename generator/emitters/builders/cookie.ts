import type { Cookie } from '../../catalogue/catalogue.js';
import { Code, printLiteral } from '../../print/literal.js';
import { printPattern } from '../../print/pattern.js';
import type { GeneratedFile } from '../../print/source-file.js';

/** Declares a cookie as the runtime reads it, and returns the name of the constant. */
export function declareCookie(name: string, cookie: Cookie, file: GeneratedFile): string {
  const { names, field, member, pattern } = cookie;
  const value = { names, field, member, pattern: new Code(printPattern(pattern)) };
  return file.addConstant(name, printLiteral(value), { type: file.importLocalType('Cookie', 'runtime/cookie') });
}

/** The doc comment of a function that reads a cookie if there is one. */
export function cookieDoc(summary: string, nothing: string, example: string): string {
  return [
    summary,
    '',
    '@param cookie Its value, or the whole `Cookie` header that contains it; percent-encoded or not.',
    `@returns ${nothing} where there is no such cookie, or none that can be read: it throws for no string.`,
    '@example',
    example,
  ].join('\n');
}

/** The doc comment of a function that reads a cookie that has to be there. */
export function strictCookieDoc(summary: string): string {
  return [
    `${summary} It has to be there.`,
    '',
    '@param cookie Its value, or the whole `Cookie` header that contains it; percent-encoded or not.',
    '@throws {RdsmValidationError} when it is neither.',
  ].join('\n');
}
