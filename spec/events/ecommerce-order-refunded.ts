import { contactDetails, emailOrPhone, exampleDetails, Identifier, identification } from '../commerce-contact.js';
import { assumed, sectionPage, shown, unconfirmed } from '../commerce-origins.js';
import { Amount } from '../commerce-values.js';
import { defineEvent, Payload } from '../define.js';
import { newerPage } from '../origin.js';
import { currency, order_identifier } from '../purchase.js';

const page = newerPage('Evento de Pedido Reembolsado', 'eventos-de-pedido-reembolsado');

export const EcommerceOrderRefunded = defineEvent({
  type: 'ECOMMERCE_ORDER_REFUNDED',
  title: 'Order refunded (e-commerce)',
  summary: 'An order of an online shop was refunded, in part or as a whole.',
  group: 'E-commerce',
  sources: [page, sectionPage],
  requiresExistingContact: false,
  payload: Payload(
    {
      ...identification('not sent by the node'),
      identifier: unconfirmed(
        Identifier('Identifier of the refund or of the order; no source states which.', 'order-1'),
      ),
      ...contactDetails('not sent by the node'),
      currency: shown(currency, page),
      price: assumed(
        Amount('Presumably the refunded amount, in units of the currency.', 174.7),
        'The sample has a currency, which an amount explains.',
      ),
      order_identifier: assumed(
        order_identifier,
        'ECOMMERCE_ORDER_FULFILLED and ECOMMERCE_SHIPMENT_DELIVERED have it.',
      ),
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
      order_identifier: 'pedido-1',
    },
  },
});
