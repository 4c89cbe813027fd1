import { contactDetails, emailOrPhone, exampleDetails, Identifier, identification } from '../commerce-contact.js';
import { alwaysSent, nodeOffers, sectionPage, sent } from '../commerce-origins.js';
import { defineEvent, Payload, should } from '../define.js';
import { newerPage } from '../origin.js';
import { Text } from '../strings.js';

const page = newerPage('Evento de Cancelamento de Pedido', 'evento-de-cancelamento-de-pedido');

const cancel_reason = Text({
  description: 'Why the order was cancelled.',
  examples: ['customer'],
  ...should(
    { values: ['customer', 'declined', 'fraud', 'inventory', 'other'] },
    nodeOffers("The form of RD Station's n8n node offers five reasons."),
  ),
});

export const EcommerceOrderCancelled = defineEvent({
  type: 'ECOMMERCE_ORDER_CANCELLED',
  title: 'Order cancelled (e-commerce)',
  summary: 'The contact or the online shop cancelled an order.',
  group: 'E-commerce',
  sources: [page, sectionPage],
  requiresExistingContact: false,
  payload: Payload(
    {
      ...identification('sent by the node'),
      identifier: alwaysSent(Identifier('Identifier of the order.', 'order-1')),
      ...contactDetails('sent by the node'),
      cancel_reason: sent(cancel_reason),
    },
    { unlisted: 'notice', rules: [emailOrPhone()] },
  ),
  examples: {
    documented: { email: 'contato@example.com' },
    full: {
      email: 'contato@example.com',
      identifier: 'pedido-1',
      ...exampleDetails,
      cancel_reason: 'customer',
    },
  },
});
