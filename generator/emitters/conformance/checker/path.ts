/** Longer keys are truncated, in UTF-16 code units. */
const maxKeyLength = 64;

export function memberPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}

export function fieldPath(parent: string, key: string): string {
  const shown = key.slice(0, maxKeyLength);
  return isPlainName(key) ? `${parent}.${shown}` : `${parent}[${JSON.stringify(shown)}]`;
}

/** The path of an error of a single event, when that event is in a batch. */
export function pathInBatch(path: string, index: number): string {
  return `${memberPath('$.body', index)}${path.slice('$.body'.length)}`;
}

function isPlainName(key: string): boolean {
  return key !== '' && !isDigit(key.charAt(0)) && [...key].every((char) => isLetter(char) || isDigit(char));
}

function isLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_';
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
