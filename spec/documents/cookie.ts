/** How a `__trf.src` cookie begins, encoded or plain. Anything else is a UTM source. */
export const cookieBeginnings: readonly string[] = ['encoded_', '{', '%7B', '%7b', 'eyJ'];

export function isCookie(value: unknown): boolean {
  return typeof value === 'string' && cookieBeginnings.some((beginning) => value.startsWith(beginning));
}
