/** A string as a Python literal as black prints it, in ASCII. */
export function printPythonString(text: string): string {
  const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
  const escaped = [...text].map((character) => escapeCharacter(character, quote)).join('');
  return quote + escaped + quote;
}

function escapeCharacter(character: string, quote: string): string {
  if (character === quote || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  const code = character.codePointAt(0) as number;
  if (code >= 0x20 && code < 0x7f) return character;
  // Letters of Portuguese and Spanish are read in their messages.
  if (/\p{Letter}/u.test(character) && code < 0x250) return character;
  if (code > 0xffff) return `\\U${hex(code, 8)}`;
  return code > 0xff ? `\\u${hex(code, 4)}` : `\\x${hex(code, 2)}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
