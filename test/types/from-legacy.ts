import { ecommerceCartAbandoned, ecommerceOrderPaid, ecommerceOrderPlaced } from '@rdsm-events/builders';
import type { EcommerceOrderPlacedEvent, OrderPlacedItemPayload, OrderPlacedPayload } from '@rdsm-events/types';
import { type Equal, holds } from './equal.js';

// What `orderWithItems` accepts becomes one event; so do the payloads of the older events.
export function migrate(order: OrderPlacedPayload, items: OrderPlacedItemPayload[]): EcommerceOrderPlacedEvent {
  return ecommerceOrderPlaced.fromLegacy(order, items).event;
}
export function missing(order: OrderPlacedPayload): string[] {
  const { notices } = ecommerceOrderPlaced.fromLegacy(order, []);
  return notices.flatMap(({ notice_type, path }) => (notice_type === 'EXPECTED' ? [path] : []));
}
const cart = { email: 'ana@example.com', cf_cart_id: '1', cf_cart_total_items: 1, cf_cart_status: 'open' };
ecommerceCartAbandoned.fromLegacy(cart, [{ cf_cart_product_id: '1', cf_cart_product_sku: '1' }]);
holds<Equal<ReturnType<typeof ecommerceOrderPlaced.fromLegacy>['event'], EcommerceOrderPlacedEvent>>();

// @ts-expect-error: a cart is no order.
ecommerceOrderPlaced.fromLegacy(cart, []);
// @ts-expect-error: the items are needed.
ecommerceCartAbandoned.fromLegacy(cart);
// @ts-expect-error: a paid order replaces no older event.
ecommerceOrderPaid.fromLegacy;
