import type { DefaultTheme } from 'vitepress';

/** What the site says around its pages, in a language. */
export interface SiteTexts {
  /** For search engines, where a page has none of its own. */
  description: string;
  /** The link to the first page. */
  home: string;
  copyCode: string;
  /** Label of the link to a heading. */
  permalink(heading: string): string;
  theme: Required<
    Pick<
      DefaultTheme.Config,
      | 'outline'
      | 'docFooter'
      | 'notFound'
      | 'langMenuLabel'
      | 'returnToTopLabel'
      | 'sidebarMenuLabel'
      | 'darkModeSwitchLabel'
      | 'lightModeSwitchTitle'
      | 'darkModeSwitchTitle'
      | 'skipToContentLabel'
    >
  >;
  search: {
    button: { buttonText: string; buttonAriaLabel: string };
    modal: {
      displayDetails: string;
      resetButtonTitle: string;
      backButtonTitle: string;
      noResultsText: string;
      footer: {
        selectText: string;
        selectKeyAriaLabel: string;
        navigateText: string;
        navigateUpKeyAriaLabel: string;
        navigateDownKeyAriaLabel: string;
        closeText: string;
        closeKeyAriaLabel: string;
      };
    };
  };
}
