// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/notices/array.js';
import { event, type EventNotices } from '../runtime/notices/event.js';
import { expected } from '../runtime/notices/expected.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { isArray, isInteger, isNumber, isString } from '../runtime/notices/json-type.js';
import type { NoticeOrigin } from '../runtime/notices/notice.js';
import { object, unlisted } from '../runtime/notices/object.js';
import { value } from '../runtime/notices/own-notice.js';
import { matching, maxItems, minimum, unusual, values } from '../runtime/notices/unusual.js';
import { inspectLineItem } from './definitions/line-item.js';

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

const officialClient4: NoticeOrigin = {
  grade: 'official client',
  statement: "The form of RD Station's n8n node offers ten currencies.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts',
};

const officialClient5: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects negative amounts.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

const officialClient6: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects negative numbers.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

const officialClient7: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects more than twenty.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

const ours: NoticeOrigin = {
  grade: 'ours',
  statement:
    'Nobody could read the whole table: a field that no source lists may exist. If it does not, its value is lost silently.',
};

/** The notices of a ECOMMERCE_CHECKOUT_STARTED event. */
export const ecommerceCheckoutStartedNotices: EventNotices = {
  deprecated: undefined,
  payload: object(
    {
      email: expected(officialClient),
      phone: value(isString, [unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs)]),
      identifier: expected(officialClient2),
      mobile_phone: value(isString, [unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs)]),
      personal_phone: value(isString, [unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs)]),
      checkout_url: expected(
        officialClient2,
        value(isString, [
          unusual(
            matching(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/, '^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$'),
            officialClient3,
          ),
        ]),
      ),
      currency: expected(
        officialClient2,
        value(isString, [
          unusual(values(['ARS', 'BRL', 'CAD', 'CLP', 'COP', 'EUR', 'MXN', 'PEN', 'USD', 'UYU']), officialClient4),
        ]),
      ),
      price: expected(officialClient2, value(isNumber, [unusual(minimum(0), officialClient5)])),
      total_items: expected(officialClient2, value(isInteger, [unusual(minimum(0), officialClient6)])),
      line_items: value(isArray, [unusual(maxItems(20), officialClient7)], array(inspectLineItem)),
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
        'checkout_url',
        'currency',
        'price',
        'total_items',
        'line_items',
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

/** Collects the notices of a ECOMMERCE_CHECKOUT_STARTED event. */
export const inspectEcommerceCheckoutStartedEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  ECOMMERCE_CHECKOUT_STARTED: ecommerceCheckoutStartedNotices,
});
