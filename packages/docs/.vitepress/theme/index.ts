import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import { isLanguage, languages } from '../../texts/language.js';
import { labels } from '../../texts/site/labels.js';
import NotFound from './NotFound.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'not-found': () => h(NotFound) }),
  enhanceApp({ app, router }) {
    // What the theme says to screen readers: see ../translate-theme.ts.
    app.config.globalProperties.$label = (name: keyof (typeof labels)['en']) => {
      const language = router.route.data.relativePath.split('/')[0] ?? '';
      return labels[isLanguage(language) ? language : languages[0]][name];
    };
    // After a release, the pages of an open tab have other addresses: those of the server are in the new page.
    let isFirst = true;
    router.onAfterRouteChange = () => {
      if (router.route.data.isNotFound && !isFirst) location.reload();
      isFirst = false;
    };
  },
} satisfies Theme;
