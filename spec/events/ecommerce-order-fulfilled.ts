import { contactDetails, emailOrPhone, exampleDetails, Identifier, identification } from '../commerce-contact.js';
import { alwaysSent, sectionPage, sent } from '../commerce-origins.js';
import { defineEvent, Payload } from '../define.js';
import { newerPage } from '../origin.js';
import { order_identifier } from '../purchase.js';
import { tracking } from '../shipping.js';

const page = newerPage('Evento de Pedido Enviado', 'eventos-de-pedido-enviado');

export const EcommerceOrderFulfilled = defineEvent({
  type: 'ECOMMERCE_ORDER_FULFILLED',
  title: 'Order fulfilled (e-commerce)',
  summary: 'An order of an online shop was shipped, in part or as a whole.',
  group: 'E-commerce',
  sources: [page, sectionPage],
  requiresExistingContact: false,
  payload: Payload(
    {
      ...identification('sent by the node'),
      identifier: alwaysSent(Identifier('Identifier of the shipment.', 'shipment-1')),
      ...contactDetails('sent by the node'),
      order_identifier: sent(order_identifier),
      tracking_company: sent(tracking.tracking_company),
      tracking_code: sent(tracking.tracking_code),
      tracking_url: sent(tracking.tracking_url),
    },
    { unlisted: 'notice', rules: [emailOrPhone()] },
  ),
  examples: {
    documented: { email: 'contato@example.com' },
    full: {
      email: 'contato@example.com',
      identifier: 'envio-1',
      ...exampleDetails,
      order_identifier: 'pedido-1',
      tracking_company: 'Correios',
      tracking_code: 'AA123456789BR',
      tracking_url: 'https://rastreio.example.com/AA123456789BR',
    },
  },
});
