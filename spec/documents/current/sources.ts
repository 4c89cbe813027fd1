/**
 * How well a row of today's API is known. From strong to weak: a sentence of RD Station's newer documentation, a sample
 * that it prints, what RD Station's own client sends, what a third party tried against the live API, what a third party
 * sends, what we infer.
 */
export type CurrentGrade =
  | 'newer docs'
  | 'official sample'
  | 'official client'
  | 'reported'
  | 'third party'
  | 'inferred';

/** What was read, and where it can be read. None of the pages shows the fields of a payload as a table. */
export const currentSources = {
  'section page': 'https://developers.rdstation.com/reference/eventos-de-ecommerce',
  'page of ECOMMERCE_SHIPMENT_DELIVERED': 'https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
  'page of the old events': 'https://developers.rdstation.com/reference/eventos-ecommerce-deprecated',
  'page of the legal bases': 'https://developers.rdstation.com/reference/bases-legais-rdstation-marketing',
  'migration guide': 'https://developers.rdstation.com/reference/rdsm-como-migrar-api-v1-para-api-v2',
  'page of the errors': 'https://developers.rdstation.com/reference/mensagens-de-erro-rdsm',
  'page of the event': 'https://developers.rdstation.com/reference',
  'official node': 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm',
  'third-party node': 'https://www.npmjs.com/package/n8n-nodes-rdsme',
  'third-party notes': 'Notes that third parties publish about the API, 2026',
  'by analogy': 'The same field of another event',
  'our decision': 'A decision of this project',
} as const satisfies Record<string, string>;

export type CurrentSource = keyof typeof currentSources;

/** Where something comes from, and how well it is known. */
export interface Basis {
  readonly grade: CurrentGrade;
  readonly source: CurrentSource;
}

export const documentation: Basis = { grade: 'newer docs', source: 'section page' };
export const identification: Basis = { grade: 'newer docs', source: 'page of ECOMMERCE_SHIPMENT_DELIVERED' };
export const eventPage: Basis = { grade: 'newer docs', source: 'page of the event' };
export const sample: Basis = { grade: 'official sample', source: 'page of the event' };
export const officialNode: Basis = { grade: 'official client', source: 'official node' };
export const thirdPartyNode: Basis = { grade: 'third party', source: 'third-party node' };
/** What one event's page states of its contact, for the other events. */
export const inferredIdentification: Basis = { grade: 'inferred', source: 'page of ECOMMERCE_SHIPMENT_DELIVERED' };
export const inferred: Basis = { grade: 'inferred', source: 'by analogy' };
