import { optional } from '../table.js';
import { currency, lineItems, price, sent, totalItems, webAddress } from './commerce.js';
import { cartLineItem, lineItem } from './line-item.js';
import { officialNode } from './sources.js';
import { currentTable } from './table.js';

const beforeItems = [
  optional('checkout_url', 'String', 'Where the customer goes on.', {
    basis: officialNode,
    expected: officialNode,
    should: [webAddress],
  }),
  sent(currency),
  sent(price(officialNode)),
  sent(totalItems(officialNode)),
];

export const checkoutStarted = currentTable(
  'ECOMMERCE_CHECKOUT_STARTED',
  'Evento de Checkout Iniciado',
  'sent by the official node',
  [...beforeItems, lineItems(officialNode, lineItem)],
);

export const cartAbandoned = currentTable(
  'ECOMMERCE_CART_ABANDONED',
  'Evento de Carrinho Abandonado',
  'sent by the official node',
  [...beforeItems, lineItems(officialNode, cartLineItem)],
);
