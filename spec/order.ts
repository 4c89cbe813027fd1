import { RequiredText } from './strings.js';

/** The order that an order event and its item events share. */
export const cf_order_id = RequiredText({ description: 'Identifier of the order (pedido).', examples: ['order-1'] });
