// Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".

import type { OrderPlacedItemEvent, OrderPlacedItemPayload } from '@rdsm-events/types/order-placed-item';

/**
 * A contact placed an order that contains a certain product. Deprecated: the newer documentation announces that the API refuses it after 2025-12-31; ECOMMERCE_ORDER_PLACED takes its place.
 *
 * Required: email, cf_order_id, cf_order_product_id, cf_order_product_sku.
 *
 * @deprecated Announced on 2025-05-01; successor: ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Cierre de Pedido con un Artículo específico}
 * @see {@link https://developers.rdstation.com/reference/evento-fechamento-pedido-item-especifico | Evento de Fechamento de Pedido com Item Específico}
 */
export function orderPlacedItem(payload: OrderPlacedItemPayload): OrderPlacedItemEvent {
  return {
    event_type: 'ORDER_PLACED_ITEM',
    event_family: 'CDP',
    payload,
  };
}
