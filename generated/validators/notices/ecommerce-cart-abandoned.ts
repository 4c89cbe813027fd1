// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import { isClearEcommerceCartAbandonedPayload } from '../checks/notices/ecommerce-cart-abandoned.js';
import { array } from '../runtime/notices/array.js';
import { atLeastOneOf } from '../runtime/notices/at-least-one-of.js';
import { event, type EventNotices } from '../runtime/notices/event.js';
import { expected } from '../runtime/notices/expected.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { isArray, isInteger, isNonEmptyString, isNumber, isString } from '../runtime/notices/json-type.js';
import { openObject, unlisted } from '../runtime/notices/open-object.js';
import { value } from '../runtime/notices/own-notice.js';
import { unlessClear } from '../runtime/notices/unless-clear.js';
import { matching, maxItems, minimum, unusual, values } from '../runtime/notices/unusual.js';
import { inspectCartLineItem } from './definitions/cart-line-item.js';
import {
  newerDocs4,
  officialClient1,
  officialClient11,
  officialClient2,
  officialClient3,
  officialClient4,
  officialClient5,
  officialClient6,
  ours2,
} from './origins.js';

/** The notices of an ECOMMERCE_CART_ABANDONED event. */
export const ecommerceCartAbandonedNotices: EventNotices = {
  deprecated: undefined,
  payload: unlessClear(
    isClearEcommerceCartAbandonedPayload,
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
          checkout_url: expected(
            officialClient2,
            value(isString, [
              unusual(
                matching(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/, '^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$'),
                officialClient3,
                'http_url',
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
          line_items: value(isArray, [unusual(maxItems(20), officialClient11)], array(inspectCartLineItem)),
        },
        unlisted(ours2),
        {
          email: 'correo emailaddress mail useremail youremail seuemail',
          name: 'nome nombre fullname nomecompleto yourname seunome firstname',
          phone: 'phonenumber tel telephone telefone telefono fone celular mobile whatsapp yourphone yourtel',
          personal_phone: 'phonenumber tel telephone telefone telefono fone yourphone yourtel',
          mobile_phone: 'phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel',
          legal_bases: 'baseslegais legalbasis',
          price: 'valor preco value amount total carttotal ordertotal cforderpaymentamount ordervalue',
          currency: 'moeda',
          identifier: 'orderid cforderid cartid cfcartid checkoutid',
          checkout_url: 'carturl',
          line_items: 'items itens products produtos',
        },
      ),
    ),
  ),
};

/** Collects the notices of an ECOMMERCE_CART_ABANDONED event. */
export const inspectEcommerceCartAbandonedEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  ECOMMERCE_CART_ABANDONED: ecommerceCartAbandonedNotices,
});
