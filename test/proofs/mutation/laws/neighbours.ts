const characters = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), '\u0660', '\u2212', '😀'];

/** Texts that differ in one character: another, none, one more. */
export function neighbours(text: string): string[] {
  const places = Array.from({ length: text.length + 1 }, (_, at) => at);
  const found = places.flatMap((at) => [
    text.slice(0, at) + text.slice(at + 1),
    ...characters.flatMap((other) => [
      text.slice(0, at) + other + text.slice(at + 1),
      text.slice(0, at) + other + text.slice(at),
    ]),
  ]);
  return [...new Set(found)];
}
