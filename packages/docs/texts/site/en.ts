import type { SiteTexts } from './site-texts.js';

export const en: SiteTexts = {
  description: 'Types, validators and examples for the events of RD Station Marketing.',
  home: 'Overview',
  copyCode: 'Copy code',
  permalink: (heading) => `Link to “${heading}”`,
  theme: {
    outline: { level: [2, 3], label: 'On this page' },
    docFooter: { prev: 'Previous page', next: 'Next page' },
    notFound: {
      title: 'Page not found',
      quote: 'This address does not exist. Search, or go back to the start.',
      linkLabel: 'Go to the start',
      linkText: 'Go to the start',
    },
    langMenuLabel: 'Change language',
    returnToTopLabel: 'Return to top',
    sidebarMenuLabel: 'Menu',
    darkModeSwitchLabel: 'Appearance',
    lightModeSwitchTitle: 'Switch to light theme',
    darkModeSwitchTitle: 'Switch to dark theme',
    skipToContentLabel: 'Skip to content',
  },
  search: {
    button: { buttonText: 'Search', buttonAriaLabel: 'Search the documentation' },
    modal: {
      displayDetails: 'Show details',
      resetButtonTitle: 'Clear the search',
      backButtonTitle: 'Close the search',
      noResultsText: 'No results for',
      footer: {
        selectText: 'open',
        selectKeyAriaLabel: 'Enter',
        navigateText: 'navigate',
        navigateUpKeyAriaLabel: 'Up arrow',
        navigateDownKeyAriaLabel: 'Down arrow',
        closeText: 'close',
        closeKeyAriaLabel: 'Escape',
      },
    },
  },
};
