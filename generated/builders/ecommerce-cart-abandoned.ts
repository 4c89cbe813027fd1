// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceCartAbandonedEvent,
  EcommerceCartAbandonedPayload,
} from '@rdsm-events/types/ecommerce-cart-abandoned';
import { assertEcommerceCartAbandoned } from '@rdsm-events/validators/ecommerce-cart-abandoned';
import type { NoticeOrigin } from '@rdsm-events/validators/notices';
import type { CartAbandonedInput } from './cart-abandoned.js';
import type { CartItem } from './cart-with-items.js';
import { builderMessages, messages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { type ExpectedFields, expectedNotices } from './runtime/expected-notices.js';
import { anything, email, list, number, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { FromLegacy, Migrated } from './runtime/from-legacy.js';
import type { OnlyKnown, PayloadInput, RequiresOneOf } from './runtime/input.js';
import { filtered, migrate, type Migration, unchanged } from './runtime/migrate.js';
import { type UnlistedFields, withUnlisted } from './runtime/unlisted.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `ecommerceCartAbandoned`: the fields of ECOMMERCE_CART_ABANDONED. */
export interface EcommerceCartAbandonedInput extends PayloadInput<EcommerceCartAbandonedPayload> {}

const listedFields = [
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
];

/**
 * A contact left a cart in an online shop for some time without ordering.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceCartAbandoned` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceCartAbandoned` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-carrinho-abandonado | Evento de Carrinho Abandonado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceCartAbandoned<
  Name extends PropertyKey = keyof EcommerceCartAbandonedInput,
  Unlisted extends PropertyKey = never,
>(
  payload: EcommerceCartAbandonedInput &
    OnlyKnown<Name, keyof EcommerceCartAbandonedInput> &
    RequiresOneOf<Name, 'email' | 'phone', EcommerceCartAbandonedInput>,
  options?: UnlistedFields<Unlisted, EcommerceCartAbandonedPayload>,
): EcommerceCartAbandonedEvent {
  return {
    event_type: 'ECOMMERCE_CART_ABANDONED',
    event_family: 'CDP',
    payload: withUnlisted(payload as object as EcommerceCartAbandonedPayload, options, listedFields, messages),
  };
}

/** Makes the event of a CART_ABANDONED event and of the CART_ABANDONED_ITEM events of its items. */
function fromLegacy(cart: CartAbandonedInput, items: Iterable<CartItem>): Migrated<EcommerceCartAbandonedEvent> {
  const migration: Migration = {
    parent: 'cart',
    fields: [
      ['email', 'email', unchanged],
      ['cf_cart_id', 'identifier', unchanged],
      ['name', 'name', unchanged],
      ['legal_bases', 'legal_bases', filtered('category', 'communications')],
      ['cf_cart_total_items', 'total_items', unchanged],
    ],
    items: {
      field: 'line_items',
      fields: [
        ['cf_cart_product_id', 'product_id', unchanged],
        ['cf_cart_product_sku', 'sku', unchanged],
      ],
    },
  };
  const origin1: NoticeOrigin = {
    grade: 'official client',
    statement: "RD Station's n8n node always sends it, and an account was seen to reject a phone without an email.",
    source:
      'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
  };
  const origin2: NoticeOrigin = {
    grade: 'official client',
    statement: "RD Station's n8n node always sends it.",
    source:
      'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
  };
  const origin3: NoticeOrigin = {
    grade: 'newer docs',
    statement: 'A product without product_id, variant_id and sku is missing from the email about the cart.',
    source: 'https://developers.rdstation.com/reference/eventos-de-ecommerce',
  };
  const expected: ExpectedFields = [
    ['email', origin1],
    ['identifier', origin2],
    ['checkout_url', origin2],
    ['currency', origin2],
    ['price', origin2],
    ['total_items', origin2],
    [
      'line_items',
      [
        ['product_id', origin3],
        ['product_title', origin2],
        ['price', origin2],
        ['quantity', origin2],
        ['variant_id', origin3],
        ['sku', origin3],
      ],
    ],
  ];
  const payload = migrate<EcommerceCartAbandonedPayload>(cart, items, migration, messages);
  return { event: ecommerceCartAbandoned(payload), notices: expectedNotices(payload, expected, messages) };
}

/** Makes the ECOMMERCE_CART_ABANDONED event of the inputs of a form. */
function fromForm(
  form: FormInputs,
  options?: FormOptions<EcommerceCartAbandonedInput>,
): FormResult<EcommerceCartAbandonedEvent> {
  const inputs: Form = {
    fields: {
      email: email,
      phone: text,
      identifier: text,
      name: text,
      mobile_phone: text,
      personal_phone: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
      checkout_url: text,
      currency: text,
      price: number,
      total_items: number,
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
  return readForm(form, options, inputs, ecommerceCartAbandoned.parse, builderMessages);
}

/**
 * A contact left a cart in an online shop for some time without ordering.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceCartAbandoned` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceCartAbandoned` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-carrinho-abandonado | Evento de Carrinho Abandonado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceCartAbandoned({ email: 'ana@example.com' })
 */
export const ecommerceCartAbandoned: typeof buildEcommerceCartAbandoned &
  Parse<EcommerceCartAbandonedEvent> &
  FromLegacy<CartAbandonedInput, CartItem, EcommerceCartAbandonedEvent> &
  FromForm<EcommerceCartAbandonedEvent, EcommerceCartAbandonedInput> = /* @__PURE__ */ createBuilder(
  buildEcommerceCartAbandoned,
  assertEcommerceCartAbandoned,
  builderMessages,
  { fromLegacy: fromLegacy, fromForm: fromForm },
);
