// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

import type { OrderPlacedEvent } from '@rdsm-events/types/order-placed';
import type { OrderPlacedItemEvent } from '@rdsm-events/types/order-placed-item';
import { validateOrderPlaced } from '@rdsm-events/validators/order-placed';
import { validateOrderPlacedItem } from '@rdsm-events/validators/order-placed-item';
import { messages } from './messages/api/en.js';
import { buildOrderPlacedItem, type OrderPlacedItemInput } from './order-placed-item.js';
import { buildOrderPlaced, type OrderPlacedInput } from './order-placed.js';
import type { OnlyKnown } from './runtime/input.js';
import { itemPayloads, validateItems } from './runtime/items.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Fields of one item; the others are copied from the order. */
export type OrderItem = Omit<OrderPlacedItemInput, keyof OrderPlacedInput>;

const sharedFields = ['name', 'email', 'cf_order_id', 'legal_bases'];

/**
 * Makes a batch: the ORDER_PLACED event, and one ORDER_PLACED_ITEM event per item. They share name, email, cf_order_id, legal_bases.
 *
 * @param order The payload of ORDER_PLACED.
 * @param items The fields of each item.
 * @throws {RdsmValidationError} when the items are not iterable, and with every error of the events in `errors`.
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Grupo de Eventos}
 */
export function orderWithItems<Name extends PropertyKey = never, ItemName extends PropertyKey = never>(
  order: OrderPlacedInput & OnlyKnown<Name, keyof OrderPlacedInput>,
  items: Iterable<OrderItem & OnlyKnown<ItemName, keyof OrderItem>>,
): [OrderPlacedEvent, ...OrderPlacedItemEvent[]] {
  return validateItems(
    buildOrderPlaced(order as never),
    itemPayloads<OrderPlacedItemInput>(order, sharedFields, items, messages).map((item) =>
      buildOrderPlacedItem(item as never),
    ),
    validateOrderPlaced,
    validateOrderPlacedItem,
  );
}
