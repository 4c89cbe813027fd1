// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type { CartAbandonedEvent } from '@rdsm-events/types/cart-abandoned';
import type { CartAbandonedItemEvent } from '@rdsm-events/types/cart-abandoned-item';
import { validateCartAbandoned } from '@rdsm-events/validators/cart-abandoned';
import { validateCartAbandonedItem } from '@rdsm-events/validators/cart-abandoned-item';
import { buildCartAbandonedItem, type CartAbandonedItemInput } from './cart-abandoned-item.js';
import { buildCartAbandoned, type CartAbandonedInput } from './cart-abandoned.js';
import { messages } from './messages/api/en.js';
import type { OnlyKnown } from './runtime/input.js';
import { itemPayloads, validateItems } from './runtime/items.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Fields of one item; the others are copied from the cart. */
export type CartItem = Omit<CartAbandonedItemInput, keyof CartAbandonedInput>;

const sharedFields = ['name', 'email', 'cf_cart_id', 'legal_bases'];

/**
 * Makes a batch: the CART_ABANDONED event, and one CART_ABANDONED_ITEM event per item. They share name, email, cf_cart_id, legal_bases.
 *
 * @param cart The payload of CART_ABANDONED.
 * @param items The fields of each item.
 * @throws {RdsmValidationError} when the items are not iterable, and with every error of the events in `errors`.
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Grupo de Eventos}
 */
export function cartWithItems<Name extends PropertyKey = never, ItemName extends PropertyKey = never>(
  cart: CartAbandonedInput & OnlyKnown<Name, keyof CartAbandonedInput>,
  items: Iterable<CartItem & OnlyKnown<ItemName, keyof CartItem>>,
): [CartAbandonedEvent, ...CartAbandonedItemEvent[]] {
  return validateItems(
    buildCartAbandoned(cart as never),
    itemPayloads<CartAbandonedItemInput>(cart, sharedFields, items, messages).map((item) =>
      buildCartAbandonedItem(item as never),
    ),
    validateCartAbandoned,
    validateCartAbandonedItem,
  );
}
