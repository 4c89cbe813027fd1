// Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".

import { isClearEcommerceShipmentDeliveredPayload } from '../checks/notices/ecommerce-shipment-delivered.js';
import { atLeastOneOf } from '../runtime/notices/at-least-one-of.js';
import { event, type EventNotices } from '../runtime/notices/event.js';
import { expected } from '../runtime/notices/expected.js';
import type { Inspector } from '../runtime/notices/inspector.js';
import { isNonEmptyString, isString } from '../runtime/notices/json-type.js';
import { openObject, unlisted } from '../runtime/notices/open-object.js';
import { value } from '../runtime/notices/own-notice.js';
import { unlessClear } from '../runtime/notices/unless-clear.js';
import { matching, unusual } from '../runtime/notices/unusual.js';
import { newerDocs4, officialClient1, officialClient2, ours2 } from './origins.js';

/** The notices of an ECOMMERCE_SHIPMENT_DELIVERED event. */
export const ecommerceShipmentDeliveredNotices: EventNotices = {
  deprecated: undefined,
  payload: unlessClear(
    isClearEcommerceShipmentDeliveredPayload,
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
          order_identifier: expected(officialClient2),
        },
        unlisted(ours2),
        {
          email: 'correo emailaddress mail useremail youremail seuemail',
          name: 'nome nombre fullname nomecompleto yourname seunome firstname',
          phone: 'phonenumber tel telephone telefone telefono fone celular mobile whatsapp yourphone yourtel',
          personal_phone: 'phonenumber tel telephone telefone telefono fone yourphone yourtel',
          mobile_phone: 'phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel',
          legal_bases: 'baseslegais legalbasis',
          order_identifier: 'orderid cforderid',
          identifier: 'orderid cforderid cartid cfcartid checkoutid',
          '': 'order',
        },
      ),
    ),
  ),
};

/** Collects the notices of an ECOMMERCE_SHIPMENT_DELIVERED event. */
export const inspectEcommerceShipmentDeliveredEvent: Inspector = /* @__PURE__ */ event('event_type', 'payload', {
  ECOMMERCE_SHIPMENT_DELIVERED: ecommerceShipmentDeliveredNotices,
});
