import type { WriterFunction } from 'ts-morph';
import type { Cookie } from '../../legacy/catalogue.js';
import { Code, literal } from '../../print/literal.js';
import { printPattern } from '../validators/pattern.js';

/** A cookie as the runtime reads it. */
export function cookieLiteral({ names, field, member, pattern, phrase }: Cookie): WriterFunction {
  return literal({
    names,
    field,
    ...(member !== undefined && { member }),
    pattern: new Code(printPattern(pattern)),
    phrase,
  });
}
