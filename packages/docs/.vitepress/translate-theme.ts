import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { Labels } from '../texts/site/labels.js';

type Edit = [from: string, to: string];

const text = (from: string, name: keyof Labels): Edit => [from, `{{ $label('${name}') }}`];
const attribute = (from: string, name: keyof Labels): Edit => [
  `aria-label="${from}"`,
  `:aria-label="$label('${name}')"`,
];

/** What the components of the theme say in English, without an option of VitePress, and roles that its search lacks. */
const edits: Readonly<Record<string, readonly Edit[]>> = {
  'VPNavBarMenu.vue': [text('Main Navigation', 'mainNavigation')],
  'VPSidebar.vue': [text('Sidebar Navigation', 'sidebarNavigation')],
  'VPNavBarExtra.vue': [['label="extra navigation"', `:label="$label('moreNavigation')"`]],
  'VPNavBarHamburger.vue': [attribute('mobile navigation', 'mobileNavigation')],
  'VPDocFooter.vue': [text('Pager', 'pager')],
  'VPSidebarItem.vue': [attribute('toggle section', 'toggleSection')],
  'VPLocalSearchBox.vue': [
    // A dialog with a combobox: its options are the links, not items around them.
    ['role="button"', 'role="dialog" aria-modal="true"'],
    [`:aria-owns="results?.length ? 'localsearch-list' : undefined"`, ''],
    ['aria-expanded="true"', ''],
    ['aria-haspopup="listbox"', ''],
    ['<kbd :aria-label', '<kbd role="img" :aria-label'],
    ['aria-autocomplete="both"', 'role="combobox" aria-autocomplete="list" :aria-expanded="!!results?.length"'],
    [`:id="'localsearch-item-' + index"`, ''],
    // Its name is what it shows.
    [`:aria-label="[...p.titles, p.title].join(' > ')"`, ''],
    [`:aria-selected="selectedIndex === index ? 'true' : 'false'"`, ''],
    ['role="option"', 'role="presentation"'],
    [
      ':href="p.id"',
      `:href="p.id" role="option" :id="'localsearch-item-' + index" :aria-selected="selectedIndex === index"`,
    ],
  ],
};

/** Changes these texts. A new version of the theme without one of them fails the build. */
export function translateTheme(): Plugin {
  return {
    name: 'translate-theme',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/theme-default/components/') || !id.endsWith('.vue')) return undefined;
      const own = edits[basename(id)];
      if (!own) return undefined;
      return own.reduce((edited, [from, to]) => {
        if (!edited.includes(from)) this.error(`${basename(id)} no longer contains ${from}.`);
        return edited.replaceAll(from, to);
      }, code);
    },
  };
}
