import type { HeadConfig } from 'vitepress';
import { languages, tags } from '../texts/language.js';

/** The icon of the site, and where a page is in the other languages, if the address of the site is known. */
export function headOf(path: string, { base, url }: { base: string; url: string | undefined }): HeadConfig[] {
  const icon: HeadConfig = ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }];
  const [language, ...rest] = path.split('/');
  if (url === undefined || !languages.some((each) => each === language)) return [icon];
  const page = rest.join('/').replace(/(?:index)?\.md$/, (end) => (end === '.md' ? '.html' : ''));
  const alternates = languages.map((each): HeadConfig => {
    return ['link', { rel: 'alternate', hreflang: tags[each], href: new URL(`${each}/${page}`, url).href }];
  });
  return [icon, ...alternates];
}
