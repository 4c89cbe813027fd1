import type { PlaygroundTexts } from '../texts/playground/playground-texts.js';

/** The texts in the order of `ParseErrorCode` of jsonc-parser, which begins at 1. */
const order = [
  'symbol',
  'number',
  'propertyName',
  'value',
  'colon',
  'comma',
  'closeBrace',
  'closeBracket',
  'endOfFile',
  'comment',
  'comment',
  'endOfString',
  'number',
  'unicode',
  'escape',
  'character',
] as const satisfies readonly (keyof PlaygroundTexts['syntax'])[];

/** Why a text is no JSON. */
export function syntaxMessage(code: number, { syntax }: PlaygroundTexts): string {
  return syntax[order[code - 1] ?? 'other'];
}
