import type { Limit } from './outcome.js';
import { type Row, type RowName, rows } from './rows.js';
import { readSnippet } from './snippets.js';

/** The table of generators, and below it the snippet of each row, as Markdown for packages/openapi/README.md. */
export function printRows(): string {
  const all = Object.entries(rows) as [RowName, Row][];
  return [
    '| language | generator | options | limits |',
    '|---|---|---|---|',
    ...all.map(([, row]) => `| ${row.language} | ${row.generator} | ${row.options} | ${printLimits(row.limits)} |`),
    '',
    'Each of these programs sends a conversion with an API key, and is run, too:',
    '',
    ...all.map(([name, row]) => printSnippet(name, row)),
  ].join('\n');
}

function printLimits(limits: readonly Limit[]): string {
  if (limits.length === 0) return 'none known';
  return limits.map(({ what, issue }) => (issue ? `${what} ([issue](${issue}))` : what)).join('; ');
}

function printSnippet(name: RowName, { language, generator, snippet }: Row): string {
  const title = `${language}: ${generator.replaceAll('`', '')}`;
  return `<details>\n<summary>${title}</summary>\n\n\`\`\`${snippet.language}\n${readSnippet(name)}\`\`\`\n\n</details>\n`;
}
