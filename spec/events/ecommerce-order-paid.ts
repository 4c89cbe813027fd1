import { contactDetails, emailOrPhone, exampleDetails, Identifier, identification } from '../commerce-contact.js';
import { alwaysSent, sample, sectionPage, sent } from '../commerce-origins.js';
import { defineEvent, Payload } from '../define.js';
import { exampleItems, LineItem, LineItems } from '../line-item.js';
import { newerPage } from '../origin.js';
import { currency, order_url, payment_methods, price, total_items } from '../purchase.js';
import { shipping } from '../shipping.js';

const page = newerPage('Evento de Pedido Pago', 'evento-de-pedido-pago');

export const EcommerceOrderPaid = defineEvent({
  type: 'ECOMMERCE_ORDER_PAID',
  title: 'Order paid (e-commerce)',
  summary: 'The payment of an order in an online shop was confirmed.',
  group: 'E-commerce',
  sources: [page, sectionPage],
  requiresExistingContact: false,
  payload: Payload(
    {
      ...identification('sent by the node'),
      identifier: alwaysSent(Identifier('Identifier of the order.', 'order-1')),
      ...contactDetails('sent by the node'),
      currency: alwaysSent(currency, sample(page)),
      price: alwaysSent(price),
      total_items: alwaysSent(total_items),
      shipping_price: sent(shipping.shipping_price),
      shipping_city: sent(shipping.shipping_city),
      shipping_state: sent(shipping.shipping_state),
      shipping_country: sent(shipping.shipping_country),
      order_url: sent(order_url),
      payment_methods: sent(payment_methods),
      line_items: sent(LineItems(LineItem)),
    },
    { unlisted: 'notice', rules: [emailOrPhone()] },
  ),
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
