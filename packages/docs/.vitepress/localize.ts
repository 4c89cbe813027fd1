import type { MarkdownOptions } from 'vitepress';
import { isLanguage, type Language, languages } from '../texts/language.js';
import { siteTexts } from '../texts/site/index.js';

type MarkdownIt = Parameters<NonNullable<MarkdownOptions['config']>>[0];
type Token = Parameters<MarkdownIt['renderer']['render']>[0][number];

/** Translates what VitePress adds to a page, and leaves no style in its elements. */
export function localize(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'heading-ids', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) if (token.type === 'heading_open') moveId(token, tokens[index + 1]);
  });
  const { rules } = markdown.renderer;
  const fence = rules.fence;
  rules.fence = (tokens, index, options, env, self) => {
    const html = fence?.(tokens, index, options, env, self) ?? '';
    return html.replace('title="Copy Code"', () => `title="${textsOf(env).copyCode}"`);
  };
  const linkOpen = rules.link_open;
  rules.link_open = (tokens, index, options, env, self) => {
    const token = tokens[index];
    if (token?.attrGet('class') === 'header-anchor') {
      const label = token.attrGet('aria-label')?.replace(/^Permalink to "(.*)"$/, '$1') ?? '';
      token.attrSet('aria-label', textsOf(env).permalink(label.trim()));
    }
    return linkOpen?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
  for (const name of ['th_open', 'td_open']) {
    rules[name] = (tokens, index, options, _env, self) => {
      const token = tokens[index];
      const align = /text-align:(\w+)/.exec(token?.attrGet('style') ?? '')?.[1];
      if (token && align) {
        token.attrs = (token.attrs ?? []).filter(([key]) => key !== 'style');
        token.attrJoin('class', `align-${align}`);
      }
      return self.renderToken(tokens, index, options);
    };
  }
}

/** An anchor at the start of a heading, `<a id="fields"></a>`, becomes the id of the heading. */
function moveId(heading: Token, content: Token | undefined): void {
  const [open, close] = content?.children ?? [];
  const id = open?.type === 'html_inline' ? /^<a id="([^"]+)">$/.exec(open.content)?.[1] : undefined;
  if (id === undefined || close?.content !== '</a>') return;
  heading.attrSet('id', id);
  content?.children?.splice(0, 2);
}

/** @param env What VitePress knows of the page. */
function textsOf(env: { relativePath?: string }) {
  const language = env.relativePath?.split('/')[0] ?? '';
  return siteTexts[isLanguage(language) ? language : (languages[0] as Language)];
}
