import { contactDetails, emailOrPhone, exampleDetails, Identifier, identification } from '../commerce-contact.js';
import { assumed, sectionPage, sentByOthers, shown, unconfirmed } from '../commerce-origins.js';
import { defineEvent, Payload } from '../define.js';
import { exampleItems, LineItem, LineItems } from '../line-item.js';
import { ourMapping } from '../migration.js';
import { newerPage } from '../origin.js';
import { currency, order_url, payment_methods, price, total_items } from '../purchase.js';
import { shipping } from '../shipping.js';
import { OrderPlaced } from './order-placed.js';

const page = newerPage('Evento de Pedido Realizado', 'evento-de-pedido-realizado');

const likePaid = 'ECOMMERCE_ORDER_PAID has it.';

export const EcommerceOrderPlaced = defineEvent({
  type: 'ECOMMERCE_ORDER_PLACED',
  title: 'Order placed (e-commerce)',
  summary: 'A contact placed an order, not yet paid, in an online shop.',
  group: 'E-commerce',
  sources: [page, sectionPage],
  requiresExistingContact: false,
  payload: Payload(
    {
      ...identification('not sent by the node'),
      identifier: unconfirmed(Identifier('Identifier of the order.', 'order-1')),
      ...contactDetails('not sent by the node'),
      currency: shown(currency, page),
      price: assumed(price, likePaid),
      total_items: assumed(total_items, likePaid),
      shipping_price: sentByOthers(shipping.shipping_price),
      shipping_city: sentByOthers(shipping.shipping_city),
      shipping_state: sentByOthers(shipping.shipping_state),
      shipping_country: sentByOthers(shipping.shipping_country),
      order_url: assumed(order_url, likePaid),
      payment_methods: assumed(payment_methods, likePaid),
      line_items: sentByOthers(LineItems(LineItem)),
    },
    { unlisted: 'notice', rules: [emailOrPhone()] },
  ),
  migration: {
    from: OrderPlaced,
    origin: ourMapping,
    fields: {
      cf_order_id: 'identifier',
      cf_order_total_items: 'total_items',
      cf_order_payment_method: 'payment_methods',
      cf_order_payment_amount: 'price',
    },
    items: { field: 'line_items', fields: { cf_order_product_id: 'product_id', cf_order_product_sku: 'sku' } },
    dropped: { cf_order_status: 'dropped: the type of the event states it' },
  },
  examples: {
    documented: { email: 'contato@example.com', currency: 'BRL' },
    full: {
      email: 'contato@example.com',
      identifier: 'pedido-1',
      ...exampleDetails,
      currency: 'BRL',
      price: 174.7,
      total_items: 3,
      shipping_price: 15,
      shipping_city: 'Florianópolis',
      shipping_state: 'SC',
      shipping_country: 'BR',
      order_url: 'https://loja.example.com/pedidos/1',
      payment_methods: ['credit_card', 'pix'],
      line_items: exampleItems,
    },
  },
});
