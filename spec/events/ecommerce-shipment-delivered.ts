import {
  contactDetails,
  emailOrPhone,
  exampleDetails,
  Identifier,
  identification,
  identifies,
} from '../commerce-contact.js';
import { alwaysSent, sectionPage } from '../commerce-origins.js';
import { defineEvent, Payload } from '../define.js';
import { newerPage } from '../origin.js';
import { order_identifier } from '../purchase.js';

const page = newerPage('Evento de Pedido Entregue', 'evento-de-pedido-entregue');

export const EcommerceShipmentDelivered = defineEvent({
  type: 'ECOMMERCE_SHIPMENT_DELIVERED',
  title: 'Shipment delivered (e-commerce)',
  summary: 'A shipment of an order of an online shop was delivered.',
  group: 'E-commerce',
  sources: [page, sectionPage],
  requiresExistingContact: false,
  payload: Payload(
    {
      ...identification('sent by the node', identifies),
      identifier: alwaysSent(Identifier('Identifier of the shipment.', 'shipment-1')),
      ...contactDetails('sent by the node'),
      order_identifier: alwaysSent(order_identifier),
    },
    { unlisted: 'notice', rules: [emailOrPhone(identifies)] },
  ),
  examples: {
    documented: { email: 'contato@example.com' },
    full: {
      email: 'contato@example.com',
      identifier: 'envio-1',
      ...exampleDetails,
      order_identifier: 'pedido-1',
    },
  },
});
