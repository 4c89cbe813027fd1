/** The length of a string as JSON Schema counts it: in characters, not in UTF-16 code units. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 0; index + 1 < text.length; index++) {
    if (isBetween(text.charCodeAt(index), 0xd800, 0xdbff) && isBetween(text.charCodeAt(index + 1), 0xdc00, 0xdfff)) {
      length--;
      index++;
    }
  }
  return length;
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}
