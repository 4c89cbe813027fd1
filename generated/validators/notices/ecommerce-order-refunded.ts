// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

import { isClearEcommerceOrderRefundedPayload } from '../checks/notices/ecommerce-order-refunded.js';
import { atLeastOneOf } from '../runtime/notices/at-least-one-of.js';
import { event, type EventNotices } from '../runtime/notices/event.js';
import { expected } from '../runtime/notices/expected.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { isNonEmptyString, isNumber, isString } from '../runtime/notices/json-type.js';
import { openObject, unlisted } from '../runtime/notices/open-object.js';
import { value } from '../runtime/notices/own-notice.js';
import { unlessClear } from '../runtime/notices/unless-clear.js';
import { matching, minimum, unusual, values } from '../runtime/notices/unusual.js';
import { newerDocs4, officialClient4, officialClient5, ours2, ours3, ours4 } from './origins.js';

/** The notices of an ECOMMERCE_ORDER_REFUNDED event. */
export const ecommerceOrderRefundedNotices: EventNotices = {
  deprecated: undefined,
  payload: unlessClear(
    isClearEcommerceOrderRefundedPayload,
    atLeastOneOf(
      ['email', 'phone'],
      openObject(
        {
          email: expected(ours3),
          phone: value(isNonEmptyString, [
            unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs4, 'e164'),
          ]),
          identifier: expected(ours4),
          name: undefined,
          mobile_phone: value(isString, [
            unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs4, 'e164'),
          ]),
          personal_phone: value(isString, [
            unusual(matching(/^[+][1-9][0-9]{1,14}$/, '^[+][1-9][0-9]{1,14}$'), newerDocs4, 'e164'),
          ]),
          legal_bases: undefined,
          currency: value(isString, [
            unusual(values(['ARS', 'BRL', 'CAD', 'CLP', 'COP', 'EUR', 'MXN', 'PEN', 'USD', 'UYU']), officialClient4),
          ]),
          price: value(isNumber, [unusual(minimum(0), officialClient5)]),
          order_identifier: undefined,
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
          order_identifier: 'orderid cforderid',
          identifier: 'orderid cforderid cartid cfcartid checkoutid',
          '': 'order',
        },
      ),
    ),
  ),
};

/** Collects the notices of an ECOMMERCE_ORDER_REFUNDED event. */
export const inspectEcommerceOrderRefundedEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  ECOMMERCE_ORDER_REFUNDED: ecommerceOrderRefundedNotices,
});
