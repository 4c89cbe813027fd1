import type { Language } from '../language.js';

/** What the theme says to screen readers and VitePress has no option for. */
export interface Labels {
  mainNavigation: string;
  sidebarNavigation: string;
  moreNavigation: string;
  mobileNavigation: string;
  pager: string;
  toggleSection: string;
}

export const labels: Readonly<Record<Language, Labels>> = {
  'pt-br': {
    mainNavigation: 'Navegação principal',
    sidebarNavigation: 'Páginas',
    moreNavigation: 'Idioma e aparência',
    mobileNavigation: 'Menu principal',
    pager: 'Página anterior e próxima página',
    toggleSection: 'Abrir ou fechar a seção',
  },
  en: {
    mainNavigation: 'Main navigation',
    sidebarNavigation: 'Pages',
    moreNavigation: 'Language and appearance',
    mobileNavigation: 'Main menu',
    pager: 'Previous and next page',
    toggleSection: 'Toggle section',
  },
  es: {
    mainNavigation: 'Navegación principal',
    sidebarNavigation: 'Páginas',
    moreNavigation: 'Idioma y apariencia',
    mobileNavigation: 'Menú principal',
    pager: 'Página anterior y página siguiente',
    toggleSection: 'Abrir o cerrar la sección',
  },
};
