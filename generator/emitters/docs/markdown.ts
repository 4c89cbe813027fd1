/** Text as Markdown, which may contain code between backticks. Nothing in it is HTML, or a template of a site generator. */
export function text(plain: string): string {
  return plain
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeText(part)))
    .join('');
}

function escapeText(plain: string): string {
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '&#123;&#123;')
    .replaceAll(/[*[\]]/g, '\\$&');
}

/** Code in a line of text. */
export function code(plain: string | number | boolean): string {
  const content = String(plain);
  const isTicked = content.includes('`');
  return isTicked ? `\`\` ${content} \`\`` : `\`${content}\``;
}

export function link(label: string, target: string): string {
  return `[${label}](${target})`;
}

/** A place that links lead to, the same in every language and for every reader of Markdown. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

/** @param id The anchor, where something links to the heading. */
export function heading(level: number, title: string, id?: string): string {
  return `${'#'.repeat(level)} ${id === undefined ? '' : anchor(id)}${title}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** Lines in a cell of a table. */
export function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('<br>');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

export function fence(language: string, content: string): string {
  return `\`\`\`${language}\n${content.replace(/\n$/, '')}\n\`\`\``;
}

/** Blocks with an empty line between them; those that are empty are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A whole page. */
export function page(title: string, description: string, ...parts: readonly string[]): string {
  const matter = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---`;
  return `${blocks(matter, heading(1, text(title)), ...parts)}\n`;
}

/**
 * Replaces the words in braces.
 * @throws {Error} for a word without a value.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`Nothing replaces {${name}} in: ${template}`);
    return String(values[name]);
  });
}
