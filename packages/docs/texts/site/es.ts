import type { SiteTexts } from './site-texts.js';

export const es: SiteTexts = {
  description: 'Tipos, validadores y ejemplos de los eventos de RD Station Marketing.',
  home: 'Resumen',
  copyCode: 'Copiar código',
  permalink: (heading) => `Enlace a “${heading}”`,
  theme: {
    outline: { level: [2, 3], label: 'En esta página' },
    docFooter: { prev: 'Página anterior', next: 'Página siguiente' },
    notFound: {
      title: 'Página no encontrada',
      quote: 'Esta dirección no existe. Use el buscador o vuelva al inicio.',
      linkLabel: 'Volver al inicio',
      linkText: 'Volver al inicio',
    },
    langMenuLabel: 'Cambiar el idioma',
    returnToTopLabel: 'Volver arriba',
    sidebarMenuLabel: 'Menú',
    darkModeSwitchLabel: 'Apariencia',
    lightModeSwitchTitle: 'Cambiar al tema claro',
    darkModeSwitchTitle: 'Cambiar al tema oscuro',
    skipToContentLabel: 'Ir al contenido',
  },
  search: {
    button: { buttonText: 'Buscar', buttonAriaLabel: 'Buscar en la documentación' },
    modal: {
      displayDetails: 'Mostrar detalles',
      resetButtonTitle: 'Borrar la búsqueda',
      backButtonTitle: 'Cerrar la búsqueda',
      noResultsText: 'Sin resultados para',
      footer: {
        selectText: 'abrir',
        selectKeyAriaLabel: 'Intro',
        navigateText: 'navegar',
        navigateUpKeyAriaLabel: 'Flecha arriba',
        navigateDownKeyAriaLabel: 'Flecha abajo',
        closeText: 'cerrar',
        closeKeyAriaLabel: 'Escape',
      },
    },
  },
};
