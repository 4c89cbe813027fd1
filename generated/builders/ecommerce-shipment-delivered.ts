// Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceShipmentDeliveredEvent,
  EcommerceShipmentDeliveredPayload,
} from '@rdsm-events/types/ecommerce-shipment-delivered';
import { assertEcommerceShipmentDelivered } from '@rdsm-events/validators/ecommerce-shipment-delivered';
import { builderMessages, messages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput, RequiresOneOf } from './runtime/input.js';
import { type UnlistedFields, withUnlisted } from './runtime/unlisted.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `ecommerceShipmentDelivered`: the fields of ECOMMERCE_SHIPMENT_DELIVERED. */
export interface EcommerceShipmentDeliveredInput extends PayloadInput<EcommerceShipmentDeliveredPayload> {}

const listedFields = [
  'email',
  'phone',
  'identifier',
  'name',
  'mobile_phone',
  'personal_phone',
  'legal_bases',
  'order_identifier',
];

/**
 * A shipment of an order of an online shop was delivered.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceShipmentDelivered` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceShipmentDelivered` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-entregue | Evento de Pedido Entregue}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceShipmentDelivered<
  Name extends PropertyKey = keyof EcommerceShipmentDeliveredInput,
  Unlisted extends PropertyKey = never,
>(
  payload: EcommerceShipmentDeliveredInput &
    OnlyKnown<Name, keyof EcommerceShipmentDeliveredInput> &
    RequiresOneOf<Name, 'email' | 'phone', EcommerceShipmentDeliveredInput>,
  options?: UnlistedFields<Unlisted, EcommerceShipmentDeliveredPayload>,
): EcommerceShipmentDeliveredEvent {
  return {
    event_type: 'ECOMMERCE_SHIPMENT_DELIVERED',
    event_family: 'CDP',
    payload: withUnlisted(payload as object as EcommerceShipmentDeliveredPayload, options, listedFields, messages),
  };
}

/** Makes the ECOMMERCE_SHIPMENT_DELIVERED event of the inputs of a form. */
function fromForm(
  form: FormInputs,
  options?: FormOptions<EcommerceShipmentDeliveredInput>,
): FormResult<EcommerceShipmentDeliveredEvent> {
  const inputs: Form = {
    fields: {
      email: email,
      phone: text,
      identifier: text,
      name: text,
      mobile_phone: text,
      personal_phone: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
      order_identifier: text,
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      phone:
        'phonenumber tel telephone telefone telefono fone celular mobile whatsapp telefonecelular telefonewhatsapp',
      legal_bases: 'baseslegais',
    },
  };
  return readForm(form, options, inputs, ecommerceShipmentDelivered.parse, builderMessages);
}

/**
 * A shipment of an order of an online shop was delivered.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceShipmentDelivered` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceShipmentDelivered` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-entregue | Evento de Pedido Entregue}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceShipmentDelivered({ email: 'ana@example.com' })
 */
export const ecommerceShipmentDelivered: typeof buildEcommerceShipmentDelivered &
  Parse<EcommerceShipmentDeliveredEvent> &
  FromForm<EcommerceShipmentDeliveredEvent, EcommerceShipmentDeliveredInput> = /* @__PURE__ */ createBuilder(
  buildEcommerceShipmentDelivered,
  assertEcommerceShipmentDelivered,
  builderMessages,
  { fromForm: fromForm },
);
