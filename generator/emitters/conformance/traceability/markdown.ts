/** A section with a table; none without lines. */
export function section(title: string, text: string, head: readonly string[], lines: readonly string[][]): string[] {
  if (lines.length === 0) return [];
  return [`## ${title}`, '', ...(text === '' ? [] : [text, '']), ...table(head, lines), ''];
}

export function table(head: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)];
}

export function code(text: string): string {
  return `\`${text}\``;
}
