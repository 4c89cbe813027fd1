import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformerStyleToClass } from '@shikijs/transformers';

/** Colours of code as classes: the policy of the site permits no style in an element. */
export const styleToClass = transformerStyleToClass({ classPrefix: 'code-' });

const file = 'code-colors.css';

/** Links the style sheet of the colours, and removes the styles that the theme writes into elements: it sets them again. */
export function linkStyles(html: string, base: string): string {
  const link = `<link rel="stylesheet" href="${base}${file}">`;
  return html.replace('</head>', `  ${link}\n  </head>`).replace(/(<[a-z][^<>]*?) style="[^"]*"/g, '$1');
}

/** Writes the colours of all code. */
export function writeStyles(folder: string): void {
  writeFileSync(join(folder, file), styleToClass.getCSS());
}
