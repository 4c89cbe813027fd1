// Generated from spec/. Do not edit: change the spec and run "npm run generate".

import type { NoticeOrigin } from '../runtime/notices/notice.js';

export const newerDocs1: NoticeOrigin = {
  grade: 'newer docs',
  statement: 'VALUES_MUST_BE_LOWERCASE is an error of tags; that it is one of events, too, is not stated.',
  source: 'https://developers.rdstation.com/reference/mensagens-de-erro-rdsm',
};

export const newerDocs2: NoticeOrigin = {
  grade: 'newer docs',
  source: 'https://developers.rdstation.com/reference/bases-legais-rdstation-marketing',
};

export const ours1: NoticeOrigin = {
  grade: 'ours',
  statement:
    'RD Station sends no marketing email to a contact without a legal basis for communications, and reports nothing.',
};

export const newerDocs3: NoticeOrigin = {
  grade: 'newer docs',
  statement: 'funnel_name accepts only the value default for now.',
  source: 'https://developers.rdstation.com/reference/rdsm-como-migrar-api-v1-para-api-v2',
};

export const officialClient1: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node always sends it, and an account was seen to reject a phone without an email.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

export const newerDocs4: NoticeOrigin = {
  grade: 'newer docs',
  statement: 'Phones have the format E.164.',
  source: 'https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
};

export const officialClient2: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node always sends it.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

export const officialClient3: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects other addresses than those that begin with http:// or https://.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

export const officialClient4: NoticeOrigin = {
  grade: 'official client',
  statement: "The form of RD Station's n8n node offers ten currencies.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts',
};

export const officialClient5: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects negative amounts.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

export const officialClient6: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects negative numbers.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

export const officialClient7: NoticeOrigin = {
  grade: 'official client',
  statement: "The form of RD Station's n8n node states at most 150 characters.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts',
};

export const officialClient8: NoticeOrigin = {
  grade: 'official client',
  statement: "The form of RD Station's n8n node states at most 255 characters.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts',
};

export const officialClient9: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects less than one.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

export const officialClient10: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects more than ten.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

export const ours2: NoticeOrigin = {
  grade: 'ours',
  statement:
    'Nobody could read the whole table: a field that no source lists may exist. If it does not, its value is lost silently.',
};

export const officialClient11: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects more than twenty.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

export const newerDocs5: NoticeOrigin = {
  grade: 'newer docs',
  statement: 'A product without product_id, variant_id and sku is missing from the email about the cart.',
  source: 'https://developers.rdstation.com/reference/eventos-de-ecommerce',
};

export const ours3: NoticeOrigin = {
  grade: 'ours',
  statement:
    "RD Station's n8n node always sends it with each of the other six e-commerce events, and an account was seen to reject a phone without an email.",
};

export const ours4: NoticeOrigin = {
  grade: 'ours',
  statement: "RD Station's n8n node always sends it with each of the other six e-commerce events.",
};

export const officialClient12: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects more than five.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

export const officialClient13: NoticeOrigin = {
  grade: 'official client',
  statement: "The form of RD Station's n8n node offers five reasons.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts',
};

export const newerDocs6: NoticeOrigin = {
  grade: 'newer docs',
  source: 'https://developers.rdstation.com/reference/eventos-ecommerce-deprecated',
};
