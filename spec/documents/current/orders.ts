import { optional, type PrintedRow } from '../table.js';
import {
  currency,
  lineItems,
  orderPage,
  paymentMethods,
  price,
  sent,
  shipping,
  totalItems,
  webAddress,
} from './commerce.js';
import { oneOf } from './recommendation.js';
import { type Basis, inferred, officialNode, thirdPartyNode } from './sources.js';
import { currentTable } from './table.js';

export const orderPlaced = currentTable('ECOMMERCE_ORDER_PLACED', 'Evento de Pedido Realizado', 'not sent by it', [
  currency,
  price(inferred),
  totalItems(inferred),
  ...shipping(thirdPartyNode),
  orderPage(inferred),
  paymentMethods(inferred),
  lineItems(thirdPartyNode),
]);

export const orderPaid = currentTable('ECOMMERCE_ORDER_PAID', 'Evento de Pedido Pago', 'sent by the official node', [
  sent(currency),
  sent(price(officialNode)),
  sent(totalItems(officialNode)),
  ...shipping(officialNode),
  orderPage(officialNode),
  paymentMethods(officialNode),
  lineItems(officialNode),
]);

export const orderFulfilled = currentTable(
  'ECOMMERCE_ORDER_FULFILLED',
  'Evento de Pedido Enviado',
  'sent by the official node',
  [
    relatedOrder(officialNode),
    optional('tracking_company', 'String', 'Who transports it.', { basis: officialNode }),
    optional('tracking_code', 'String', 'Under which code it can be followed.', { basis: officialNode }),
    optional('tracking_url', 'String', 'Where it can be followed.', { basis: officialNode, should: [webAddress] }),
  ],
);

export const shipmentDelivered = currentTable(
  'ECOMMERCE_SHIPMENT_DELIVERED',
  'Evento de Pedido Entregue',
  'sent by the official node',
  [sent(relatedOrder(officialNode))],
);

const reasons = ['customer', 'declined', 'fraud', 'inventory', 'other'];

export const orderCancelled = currentTable(
  'ECOMMERCE_ORDER_CANCELLED',
  'Evento de Cancelamento de Pedido',
  'sent by the official node',
  [
    optional('cancel_reason', 'String', 'Why it was cancelled.', {
      basis: officialNode,
      should: [oneOf(reasons, officialNode)],
    }),
  ],
);

export const orderRefunded = currentTable(
  'ECOMMERCE_ORDER_REFUNDED',
  'Evento de Pedido Reembolsado',
  'not sent by it',
  [currency, price(inferred), relatedOrder(inferred)],
);

function relatedOrder(basis: Basis): PrintedRow {
  return optional('order_identifier', 'String', 'Which order it belongs to.', { basis });
}
