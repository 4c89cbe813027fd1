// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

import { event, type EventNotices } from '../runtime/notices/event.js';
import { expected } from '../runtime/notices/expected.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { isString } from '../runtime/notices/json-type.js';
import type { NoticeOrigin } from '../runtime/notices/notice.js';
import { object, unlisted } from '../runtime/notices/object.js';
import { value } from '../runtime/notices/own-notice.js';
import { matching, unusual } from '../runtime/notices/unusual.js';

const officialClient: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node always sends it, and some accounts reject a phone without an email.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

const newerDocs: NoticeOrigin = {
  grade: 'newer docs',
  statement: 'Phones have the format E.164.',
  source: 'https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
};

const officialClient2: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node always sends it.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

const officialClient3: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects other addresses than those that begin with http:// or https://.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

const ours: NoticeOrigin = {
  grade: 'ours',
  statement:
    'Nobody could read the whole table: a field that no source lists may exist. If it does not, its value is lost silently.',
};

/** The notices of a ECOMMERCE_ORDER_FULFILLED event. */
export const ecommerceOrderFulfilledNotices: EventNotices = {
  deprecated: undefined,
  payload: object(
    {
      email: expected(officialClient),
      phone: value(isString, [unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs)]),
      identifier: expected(officialClient2),
      mobile_phone: value(isString, [unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs)]),
      personal_phone: value(isString, [unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs)]),
      tracking_url: value(isString, [
        unusual(
          matching(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/, '^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$'),
          officialClient3,
        ),
      ]),
    },
    unlisted(
      [
        'email',
        'phone',
        'identifier',
        'name',
        'mobile_phone',
        'personal_phone',
        'legal_bases',
        'order_identifier',
        'tracking_company',
        'tracking_code',
        'tracking_url',
      ],
      {
        'your-email': 'email',
        'e-mail': 'email',
        nome: 'name',
        nombre: 'name',
        telefone: 'personal_phone',
        celular: 'mobile_phone',
      },
      ours,
    ),
  ),
};

/** Collects the notices of a ECOMMERCE_ORDER_FULFILLED event. */
export const inspectEcommerceOrderFulfilledEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  ECOMMERCE_ORDER_FULFILLED: ecommerceOrderFulfilledNotices,
});
