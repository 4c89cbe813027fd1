// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

import { isClearEcommerceOrderFulfilledPayload } from '../checks/notices/ecommerce-order-fulfilled.js';
import { atLeastOneOf } from '../runtime/notices/at-least-one-of.js';
import { event, type EventNotices } from '../runtime/notices/event.js';
import { expected } from '../runtime/notices/expected.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { isNonEmptyString, isString } from '../runtime/notices/json-type.js';
import { openObject, unlisted } from '../runtime/notices/open-object.js';
import { value } from '../runtime/notices/own-notice.js';
import { unlessClear } from '../runtime/notices/unless-clear.js';
import { matching, unusual } from '../runtime/notices/unusual.js';
import { newerDocs4, officialClient1, officialClient2, officialClient3, ours2 } from './origins.js';

/** The notices of an ECOMMERCE_ORDER_FULFILLED event. */
export const ecommerceOrderFulfilledNotices: EventNotices = {
  deprecated: undefined,
  payload: unlessClear(
    isClearEcommerceOrderFulfilledPayload,
    atLeastOneOf(
      ['email', 'phone'],
      openObject(
        {
          email: expected(officialClient1),
          phone: value(isNonEmptyString, [
            unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs4, 'e164'),
          ]),
          identifier: expected(officialClient2),
          name: undefined,
          mobile_phone: value(isString, [
            unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs4, 'e164'),
          ]),
          personal_phone: value(isString, [
            unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs4, 'e164'),
          ]),
          legal_bases: undefined,
          order_identifier: undefined,
          tracking_company: undefined,
          tracking_code: undefined,
          tracking_url: value(isString, [
            unusual(
              matching(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/, '^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$'),
              officialClient3,
              'http_url',
            ),
          ]),
        },
        unlisted(ours2),
        {
          email: 'correo emailaddress mail useremail youremail seuemail',
          name: 'nome nombre fullname nomecompleto yourname seunome firstname',
          phone: 'phonenumber tel telephone telefone telefono fone celular mobile whatsapp yourphone yourtel',
          personal_phone: 'phonenumber tel telephone telefone telefono fone yourphone yourtel',
          mobile_phone: 'phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel',
          legal_bases: 'baseslegais legalbasis',
          '': 'company order',
          order_identifier: 'orderid cforderid',
          identifier: 'orderid cforderid cartid cfcartid checkoutid',
        },
      ),
    ),
  ),
};

/** Collects the notices of an ECOMMERCE_ORDER_FULFILLED event. */
export const inspectEcommerceOrderFulfilledEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  ECOMMERCE_ORDER_FULFILLED: ecommerceOrderFulfilledNotices,
});
