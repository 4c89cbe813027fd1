import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ router }) {
    // After a release, the pages of an open tab have other addresses: those of the server are in the new page.
    let isFirst = true;
    router.onAfterRouteChange = () => {
      if (router.route.data.isNotFound && !isFirst) location.reload();
      isFirst = false;
    };
  },
} satisfies Theme;
