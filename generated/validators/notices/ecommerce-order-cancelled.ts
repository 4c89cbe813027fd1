// Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".

import { isClearEcommerceOrderCancelledPayload } from '../checks/notices/ecommerce-order-cancelled.js';
import { atLeastOneOf } from '../runtime/notices/at-least-one-of.js';
import { event, type EventNotices } from '../runtime/notices/event.js';
import { expected } from '../runtime/notices/expected.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { isNonEmptyString, isString } from '../runtime/notices/json-type.js';
import { openObject, unlisted } from '../runtime/notices/open-object.js';
import { value } from '../runtime/notices/own-notice.js';
import { unlessClear } from '../runtime/notices/unless-clear.js';
import { matching, unusual, values } from '../runtime/notices/unusual.js';
import { newerDocs4, officialClient1, officialClient13, officialClient2, ours2 } from './origins.js';

/** The notices of an ECOMMERCE_ORDER_CANCELLED event. */
export const ecommerceOrderCancelledNotices: EventNotices = {
  deprecated: undefined,
  payload: unlessClear(
    isClearEcommerceOrderCancelledPayload,
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
          cancel_reason: value(isString, [
            unusual(values(['customer', 'declined', 'fraud', 'inventory', 'other']), officialClient13),
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
          cancel_reason: 'motivo',
          identifier: 'orderid cforderid cartid cfcartid checkoutid',
        },
      ),
    ),
  ),
};

/** Collects the notices of an ECOMMERCE_ORDER_CANCELLED event. */
export const inspectEcommerceOrderCancelledEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  ECOMMERCE_ORDER_CANCELLED: ecommerceOrderCancelledNotices,
});
