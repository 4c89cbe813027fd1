/** An event type with its article: `an ORDER_PLACED`, `a SALE`. Before U the sound differs from word to word. */
export function withArticle(type: string): string {
  return `${/^[AEIO]/i.test(type) ? 'an' : 'a'} ${type}`;
}
