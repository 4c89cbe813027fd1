import type { SiteTexts } from './site-texts.js';

export const ptBr: SiteTexts = {
  description: 'Tipos, validadores e exemplos dos eventos do RD Station Marketing.',
  home: 'Visão geral',
  copyCode: 'Copiar código',
  permalink: (heading) => `Link para “${heading}”`,
  theme: {
    outline: { level: [2, 3], label: 'Nesta página' },
    docFooter: { prev: 'Página anterior', next: 'Próxima página' },
    notFound: {
      title: 'Página não encontrada',
      quote: 'Este endereço não existe. Use a busca ou volte para o início.',
      linkLabel: 'Voltar para o início',
      linkText: 'Voltar para o início',
    },
    langMenuLabel: 'Mudar o idioma',
    returnToTopLabel: 'Voltar ao topo',
    sidebarMenuLabel: 'Menu',
    darkModeSwitchLabel: 'Aparência',
    lightModeSwitchTitle: 'Mudar para o tema claro',
    darkModeSwitchTitle: 'Mudar para o tema escuro',
    skipToContentLabel: 'Ir para o conteúdo',
  },
  search: {
    button: { buttonText: 'Buscar', buttonAriaLabel: 'Buscar na documentação' },
    modal: {
      displayDetails: 'Mostrar detalhes',
      resetButtonTitle: 'Limpar a busca',
      backButtonTitle: 'Fechar a busca',
      noResultsText: 'Nenhum resultado para',
      footer: {
        selectText: 'abrir',
        selectKeyAriaLabel: 'Enter',
        navigateText: 'navegar',
        navigateUpKeyAriaLabel: 'Seta para cima',
        navigateDownKeyAriaLabel: 'Seta para baixo',
        closeText: 'fechar',
        closeKeyAriaLabel: 'Esc',
      },
    },
  },
};
