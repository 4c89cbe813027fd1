/** Where the meaning of an error or a notice is explained, in the folder of a language. */
export function anchorOf(kind: 'error' | 'notice', type: string): string {
  return `${kind === 'error' ? 'errors' : 'notices'}.html#${type}`;
}
