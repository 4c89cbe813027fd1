import { contactDetails, emailOrPhone, exampleDetails, Identifier, identification } from '../commerce-contact.js';
import { alwaysSent, sample, sectionPage, sent } from '../commerce-origins.js';
import { defineEvent, Payload } from '../define.js';
import { CartLineItem, exampleItem, LineItems } from '../line-item.js';
import { ourMapping } from '../migration.js';
import { newerPage } from '../origin.js';
import { checkout_url, currency, price, total_items } from '../purchase.js';
import { CartAbandoned } from './cart-abandoned.js';

const page = newerPage('Evento de Carrinho Abandonado', 'evento-de-carrinho-abandonado');

export const EcommerceCartAbandoned = defineEvent({
  type: 'ECOMMERCE_CART_ABANDONED',
  title: 'Cart abandoned (e-commerce)',
  summary: 'A contact left a cart in an online shop for some time without ordering.',
  group: 'E-commerce',
  sources: [page, sectionPage],
  requiresExistingContact: false,
  payload: Payload(
    {
      ...identification('sent by the node'),
      identifier: alwaysSent(Identifier('Identifier of the cart.', 'cart-1')),
      ...contactDetails('sent by the node'),
      checkout_url: alwaysSent(checkout_url),
      currency: alwaysSent(currency, sample(page)),
      price: alwaysSent(price),
      total_items: alwaysSent(total_items),
      line_items: sent(LineItems(CartLineItem)),
    },
    { unlisted: 'notice', rules: [emailOrPhone()] },
  ),
  migration: {
    from: CartAbandoned,
    origin: ourMapping,
    fields: { cf_cart_id: 'identifier', cf_cart_total_items: 'total_items' },
    items: { field: 'line_items', fields: { cf_cart_product_id: 'product_id', cf_cart_product_sku: 'sku' } },
    dropped: { cf_cart_status: 'dropped: the type of the event states it' },
  },
  examples: {
    documented: { email: 'contato@example.com', currency: 'BRL' },
    full: {
      email: 'contato@example.com',
      identifier: 'cart-1',
      ...exampleDetails,
      checkout_url: 'https://loja.example.com/checkout/cart-1',
      currency: 'BRL',
      price: 159.7,
      total_items: 3,
      line_items: [
        exampleItem,
        {
          product_id: 'produto-2',
          product_title: 'Caneca',
          price: 39.9,
          quantity: 1,
          variant_id: 'produto-2-500-ml',
          sku: 'CAN-500',
        },
      ],
    },
  },
});
