import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isLanguage, type Language } from '../texts/language.js';
import { playgroundTexts } from '../texts/playground/index.js';

/** The pages of a language, in the order in which they are listed. */
export interface Navigation {
  /** The language in itself. */
  name: string;
  sections: { text: string; items: { text: string; link: string }[] }[];
}

const generated = fileURLToPath(new URL('../../../generated/docs/', import.meta.url));
const pages = fileURLToPath(new URL('../pages/', import.meta.url));

export const navigation = readNavigation();

function readNavigation(): Record<Language, Navigation> {
  const read: Record<string, Navigation> = JSON.parse(readFileSync(`${generated}navigation.json`, 'utf8'));
  const unknown = Object.keys(read).filter((language) => !isLanguage(language));
  if (unknown.length > 0) throw new Error(`The site has no texts in "${unknown.join('", "')}": add them to texts/.`);
  return read as Record<Language, Navigation>;
}

/** Copies the generated pages next to the playgrounds, which are pages too. */
export function stagePages(): void {
  rmSync(pages, { recursive: true, force: true });
  for (const language of Object.keys(navigation) as Language[]) {
    mkdirSync(pages + language, { recursive: true });
    cpSync(generated + language, pages + language, { recursive: true });
    writeFileSync(`${pages}${language}/playground.md`, printPlayground(language));
  }
}

function printPlayground(language: Language): string {
  const { title, description } = playgroundTexts[language];
  const frontmatter = { title, description, aside: false, pageClass: 'playground-page' };
  return [
    '---',
    ...Object.entries(frontmatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    '---',
    '',
    '<script setup>',
    "import Playground from '../../playground/Playground.vue';",
    '</script>',
    '',
    `# ${title}`,
    '',
    description,
    '',
    `<Playground language="${language}" />`,
    '',
  ].join('\n');
}
