// Generated from spec/events/ecommerce-order-placed.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceOrderPlacedEvent, EcommerceOrderPlacedPayload } from '@rdsm-events/types/ecommerce-order-placed';
import { assertEcommerceOrderPlaced } from '@rdsm-events/validators/ecommerce-order-placed';
import type { NoticeOrigin } from '@rdsm-events/validators/notices';
import { builderMessages, messages } from './messages/api/en.js';
import type { OrderPlacedInput } from './order-placed.js';
import type { OrderItem } from './order-with-items.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { type ExpectedFields, expectedNotices } from './runtime/expected-notices.js';
import { anything, email, list, number, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { FromLegacy, Migrated } from './runtime/from-legacy.js';
import type { OnlyKnown, PayloadInput, RequiresOneOf } from './runtime/input.js';
import { filtered, migrate, type Migration, unchanged, wrapped } from './runtime/migrate.js';
import { type UnlistedFields, withUnlisted } from './runtime/unlisted.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `ecommerceOrderPlaced`: the fields of ECOMMERCE_ORDER_PLACED. */
export interface EcommerceOrderPlacedInput extends PayloadInput<EcommerceOrderPlacedPayload> {}

const listedFields = [
  'email',
  'phone',
  'identifier',
  'name',
  'mobile_phone',
  'personal_phone',
  'legal_bases',
  'currency',
  'price',
  'total_items',
  'shipping_price',
  'shipping_city',
  'shipping_state',
  'shipping_country',
  'order_url',
  'payment_methods',
  'line_items',
];

/**
 * A contact placed an order, not yet paid, in an online shop.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceOrderPlaced` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceOrderPlaced` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-realizado | Evento de Pedido Realizado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderPlaced<
  Name extends PropertyKey = keyof EcommerceOrderPlacedInput,
  Unlisted extends PropertyKey = never,
>(
  payload: EcommerceOrderPlacedInput &
    OnlyKnown<Name, keyof EcommerceOrderPlacedInput> &
    RequiresOneOf<Name, 'email' | 'phone', EcommerceOrderPlacedInput>,
  options?: UnlistedFields<Unlisted, EcommerceOrderPlacedPayload>,
): EcommerceOrderPlacedEvent {
  return {
    event_type: 'ECOMMERCE_ORDER_PLACED',
    event_family: 'CDP',
    payload: withUnlisted(payload as object as EcommerceOrderPlacedPayload, options, listedFields, messages),
  };
}

/** Makes the event of an ORDER_PLACED event and of the ORDER_PLACED_ITEM events of its items. */
function fromLegacy(order: OrderPlacedInput, items: Iterable<OrderItem>): Migrated<EcommerceOrderPlacedEvent> {
  const migration: Migration = {
    parent: 'order',
    fields: [
      ['email', 'email', unchanged],
      ['cf_order_id', 'identifier', unchanged],
      ['name', 'name', unchanged],
      ['legal_bases', 'legal_bases', filtered('category', 'communications')],
      ['cf_order_payment_amount', 'price', unchanged],
      ['cf_order_total_items', 'total_items', unchanged],
      ['cf_order_payment_method', 'payment_methods', wrapped],
    ],
    items: {
      field: 'line_items',
      fields: [
        ['cf_order_product_id', 'product_id', unchanged],
        ['cf_order_product_sku', 'sku', unchanged],
      ],
    },
  };
  const origin1: NoticeOrigin = {
    grade: 'ours',
    statement:
      "RD Station's n8n node always sends it with each of the other six e-commerce events, and an account was seen to reject a phone without an email.",
  };
  const origin2: NoticeOrigin = {
    grade: 'ours',
    statement: "RD Station's n8n node always sends it with each of the other six e-commerce events.",
  };
  const origin3: NoticeOrigin = {
    grade: 'official client',
    statement: "RD Station's n8n node always sends it.",
    source:
      'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
  };
  const expected: ExpectedFields = [
    ['email', origin1],
    ['identifier', origin2],
    [
      'line_items',
      [
        ['product_id', origin3],
        ['product_title', origin3],
        ['price', origin3],
        ['quantity', origin3],
      ],
    ],
  ];
  const payload = migrate<EcommerceOrderPlacedPayload>(order, items, migration, messages);
  return { event: ecommerceOrderPlaced(payload), notices: expectedNotices(payload, expected, messages) };
}

/** Makes the ECOMMERCE_ORDER_PLACED event of the inputs of a form. */
function fromForm(
  form: FormInputs,
  options?: FormOptions<EcommerceOrderPlacedInput>,
): FormResult<EcommerceOrderPlacedEvent> {
  const inputs: Form = {
    fields: {
      email: email,
      phone: text,
      identifier: text,
      name: text,
      mobile_phone: text,
      personal_phone: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
      currency: text,
      price: number,
      total_items: number,
      shipping_price: number,
      shipping_city: text,
      shipping_state: text,
      shipping_country: text,
      order_url: text,
      payment_methods: list(text, ','),
      line_items: list(
        object({
          product_id: text,
          product_title: text,
          price: number,
          quantity: number,
          product_url: text,
          variant_id: text,
          variant_title: text,
          sku: text,
          image_url: text,
          categories: list(text, ','),
        }),
      ),
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      phone:
        'phonenumber tel telephone telefone telefono fone celular mobile whatsapp telefonecelular telefonewhatsapp',
      legal_bases: 'baseslegais',
      price: 'valor',
      currency: 'moeda',
    },
  };
  return readForm(form, options, inputs, ecommerceOrderPlaced.parse, builderMessages);
}

/**
 * A contact placed an order, not yet paid, in an online shop.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceOrderPlaced` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceOrderPlaced` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-realizado | Evento de Pedido Realizado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceOrderPlaced({ email: 'ana@example.com' })
 */
export const ecommerceOrderPlaced: typeof buildEcommerceOrderPlaced &
  Parse<EcommerceOrderPlacedEvent> &
  FromLegacy<OrderPlacedInput, OrderItem, EcommerceOrderPlacedEvent> &
  FromForm<EcommerceOrderPlacedEvent, EcommerceOrderPlacedInput> = /* @__PURE__ */ createBuilder(
  buildEcommerceOrderPlaced,
  assertEcommerceOrderPlaced,
  builderMessages,
  { fromLegacy: fromLegacy, fromForm: fromForm },
);
