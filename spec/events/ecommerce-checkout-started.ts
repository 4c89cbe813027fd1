import { contactDetails, emailOrPhone, exampleDetails, Identifier, identification } from '../commerce-contact.js';
import { alwaysSent, sample, sectionPage, sent } from '../commerce-origins.js';
import { defineEvent, Payload } from '../define.js';
import { exampleItems, LineItem, LineItems } from '../line-item.js';
import { newerPage } from '../origin.js';
import { checkout_url, currency, price, total_items } from '../purchase.js';

const page = newerPage('Evento de Checkout Iniciado', 'evento-de-checkout-iniciado');

export const EcommerceCheckoutStarted = defineEvent({
  type: 'ECOMMERCE_CHECKOUT_STARTED',
  title: 'Checkout started (e-commerce)',
  summary: 'A contact started the checkout in an online shop.',
  group: 'E-commerce',
  sources: [page, sectionPage],
  requiresExistingContact: false,
  payload: Payload(
    {
      ...identification('sent by the node'),
      identifier: alwaysSent(Identifier('Identifier of the checkout.', 'checkout-1')),
      ...contactDetails('sent by the node'),
      checkout_url: alwaysSent(checkout_url),
      currency: alwaysSent(currency, sample(page)),
      price: alwaysSent(price),
      total_items: alwaysSent(total_items),
      line_items: sent(LineItems(LineItem)),
    },
    { unlisted: 'notice', rules: [emailOrPhone()] },
  ),
  examples: {
    full: {
      email: 'contato@example.com',
      identifier: 'checkout-1',
      ...exampleDetails,
      checkout_url: 'https://loja.example.com/checkout/checkout-1',
      currency: 'BRL',
      price: 159.7,
      total_items: 3,
      line_items: exampleItems,
    },
  },
});
