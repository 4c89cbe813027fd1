import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { languages } from '../texts/language.js';
import { siteTexts } from '../texts/site/index.js';
import { fromGenerated } from './from-generated.js';
import { headOf } from './head.js';
import { localeOf, searchTextsOf } from './locale.js';
import { localize } from './localize.js';
import { addPolicy } from './policy.js';
import { copySkills } from './skills.js';
import { navigation, stagePages } from './stage.js';
import { linkStyles, styleToClass, writeStyles } from './styles.js';
import { translateTheme } from './translate-theme.js';

/** The path that the site is served at: a project's page of a repository host has one. */
const base = process.env.DOCS_BASE || '/';
/** The address of the site, if it is known: search engines read the sitemap and the languages of a page with it. */
const url = process.env.DOCS_URL || undefined;

stagePages();

export default defineConfig({
  base,
  srcDir: 'pages',
  outDir: 'dist',
  title: 'rdsm-events',
  lang: 'pt-BR',
  locales: Object.fromEntries(Object.entries(navigation).map((entry) => [entry[0], localeOf(...entry)])),
  // A page is not worth the bytes of all pages that it links to.
  router: { prefetchLinks: false },
  // A script of its own, in place of one in each page.
  metaChunk: true,
  // Without transitions: their pause is a style in the page, which the policy blocks.
  appearance: { disableTransition: false },
  ...(url !== undefined && { sitemap: { hostname: url } }),
  themeConfig: {
    // Of a missing page, whose language is not known.
    ...siteTexts[languages[0]].theme,
    logoLink: `/${languages[0]}/`,
    search: { provider: 'local', options: { locales: searchTextsOf(Object.keys(navigation)) } },
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeTransformers: [styleToClass],
    config: localize,
  },
  transformHead: ({ pageData }) => headOf(pageData.relativePath, { base, url }),
  transformHtml: (html, _id, { page }) => addPolicy(linkStyles(html, base), page),
  buildEnd({ outDir }) {
    writeStyles(outDir);
    copySkills(outDir);
  },
  vite: {
    plugins: [fromGenerated(), translateTheme()],
    publicDir: fileURLToPath(new URL('../static', import.meta.url)),
    build: { chunkSizeWarningLimit: 1000 },
  },
});
