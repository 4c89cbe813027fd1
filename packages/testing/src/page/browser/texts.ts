/** The texts of the page in a language. The messages of errors and notices are those of the validators. */
export interface Texts {
  title: string;
  live: string;
  reconnecting: string;
  language: string;
  eventType: string;
  allTypes: string;
  outcome: string;
  allOutcomes: string;
  accepted: string;
  rejected: string;
  withNotices: string;
  search: string;
  clear: string;
  confirmClear: string;
  events: string;
  event: string;
  noType: string;
  showMore: string;
  count(matches: number, total: number): string;
  errors(count: number): string;
  notices(count: number): string;
  received(count: number): string;
  receivedAt: string;
  endpoint: string;
  status: string;
  error: string;
  notice: string;
  source: string;
  copyCurl: string;
  copyTypeScript: string;
  noBuilder: string;
  otherOfBatch: string;
  copied: string;
  notCopied: string;
  close: string;
  moreLines(count: number): string;
  loading: string;
  empty: string;
  emptyHint: string;
  noMatch: string;
  choose: string;
}

export const en: Texts = {
  title: 'Events received by the sandbox',
  live: 'Live',
  reconnecting: 'Reconnecting…',
  language: 'Language',
  eventType: 'Event type',
  allTypes: 'All types',
  outcome: 'Response',
  allOutcomes: 'All responses',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withNotices: 'With notices',
  search: 'Search',
  clear: 'Delete all',
  confirmClear: 'Delete all events that the sandbox has received?',
  events: 'Events',
  event: 'Event',
  noType: '(no event type)',
  showMore: 'Show more',
  count: (matches, total) => (matches === total ? `${total}` : `${matches} of ${total}`),
  errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
  notices: (count) => (count === 1 ? '1 notice' : `${count} notices`),
  received: (count) => (count === 1 ? '1 event received' : `${count} events received`),
  receivedAt: 'Received at',
  endpoint: 'Endpoint',
  status: 'HTTP status',
  error: 'Error',
  notice: 'Notice',
  source: 'Source',
  copyCurl: 'Copy as curl',
  copyTypeScript: 'Copy as TypeScript',
  noBuilder: 'No builder makes an event of this type.',
  otherOfBatch: 'The batch was rejected because of another event.',
  copied: 'Copied',
  notCopied: 'Not copied',
  close: 'Close',
  moreLines: (count) => `… ${count} more lines`,
  loading: 'Loading…',
  empty: 'No event has been received yet.',
  emptyHint: 'Send the first one from a terminal:',
  noMatch: 'No event matches the filter.',
  choose: 'Choose an event to see its errors and notices.',
};

export const es: Texts = {
  title: 'Eventos recibidos por el sandbox',
  live: 'En vivo',
  reconnecting: 'Reconectando…',
  language: 'Idioma',
  eventType: 'Tipo de evento',
  allTypes: 'Todos los tipos',
  outcome: 'Respuesta',
  allOutcomes: 'Todas las respuestas',
  accepted: 'Aceptado',
  rejected: 'Rechazado',
  withNotices: 'Con avisos',
  search: 'Buscar',
  clear: 'Eliminar todo',
  confirmClear: '¿Eliminar todos los eventos que recibió el sandbox?',
  events: 'Eventos',
  event: 'Evento',
  noType: '(sin tipo de evento)',
  showMore: 'Mostrar más',
  count: (matches, total) => (matches === total ? `${total}` : `${matches} de ${total}`),
  errors: (count) => (count === 1 ? '1 error' : `${count} errores`),
  notices: (count) => (count === 1 ? '1 aviso' : `${count} avisos`),
  received: (count) => (count === 1 ? '1 evento recibido' : `${count} eventos recibidos`),
  receivedAt: 'Recibido a las',
  endpoint: 'Endpoint',
  status: 'Estado HTTP',
  error: 'Error',
  notice: 'Aviso',
  source: 'Fuente',
  copyCurl: 'Copiar como curl',
  copyTypeScript: 'Copiar como TypeScript',
  noBuilder: 'Ningún builder crea eventos de este tipo.',
  otherOfBatch: 'El lote fue rechazado por otro evento.',
  copied: 'Copiado',
  notCopied: 'No se copió',
  close: 'Cerrar',
  moreLines: (count) => `… ${count} líneas más`,
  loading: 'Cargando…',
  empty: 'Todavía no se recibió ningún evento.',
  emptyHint: 'Envíe el primero desde una terminal:',
  noMatch: 'Ningún evento coincide con el filtro.',
  choose: 'Elija un evento para ver sus errores y avisos.',
};

export const ptBr: Texts = {
  title: 'Eventos recebidos pelo sandbox',
  live: 'Ao vivo',
  reconnecting: 'Reconectando…',
  language: 'Idioma',
  eventType: 'Tipo de evento',
  allTypes: 'Todos os tipos',
  outcome: 'Resposta',
  allOutcomes: 'Todas as respostas',
  accepted: 'Aceito',
  rejected: 'Rejeitado',
  withNotices: 'Com avisos',
  search: 'Buscar',
  clear: 'Excluir tudo',
  confirmClear: 'Excluir todos os eventos que o sandbox recebeu?',
  events: 'Eventos',
  event: 'Evento',
  noType: '(sem tipo de evento)',
  showMore: 'Mostrar mais',
  count: (matches, total) => (matches === total ? `${total}` : `${matches} de ${total}`),
  errors: (count) => (count === 1 ? '1 erro' : `${count} erros`),
  notices: (count) => (count === 1 ? '1 aviso' : `${count} avisos`),
  received: (count) => (count === 1 ? '1 evento recebido' : `${count} eventos recebidos`),
  receivedAt: 'Recebido às',
  endpoint: 'Endpoint',
  status: 'Status HTTP',
  error: 'Erro',
  notice: 'Aviso',
  source: 'Fonte',
  copyCurl: 'Copiar como curl',
  copyTypeScript: 'Copiar como TypeScript',
  noBuilder: 'Nenhum builder cria eventos deste tipo.',
  otherOfBatch: 'O lote foi rejeitado por causa de outro evento.',
  copied: 'Copiado',
  notCopied: 'Não foi copiado',
  close: 'Fechar',
  moreLines: (count) => `… mais ${count} linhas`,
  loading: 'Carregando…',
  empty: 'Nenhum evento foi recebido ainda.',
  emptyHint: 'Envie o primeiro por um terminal:',
  noMatch: 'Nenhum evento corresponde ao filtro.',
  choose: 'Escolha um evento para ver os erros e avisos.',
};
