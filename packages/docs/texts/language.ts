/** The languages of the site. The first one is that of readers who choose none. */
export const languages = ['pt-br', 'en', 'es'] as const;

export type Language = (typeof languages)[number];

/** The languages as HTML names them. */
export const tags: Readonly<Record<Language, string>> = { 'pt-br': 'pt-BR', en: 'en', es: 'es' };

export function isLanguage(name: string): name is Language {
  return (languages as readonly string[]).includes(name);
}
