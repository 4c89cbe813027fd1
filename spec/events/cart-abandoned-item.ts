import { cf_cart_id } from '../cart.js';
import { email, name } from '../contact.js';
import { defineEvent, Payload } from '../define.js';
import { documentedLegalBases, LegalBases } from '../legal-basis.js';
import { eventsPage, newerPage } from '../origin.js';
import { replacedBy } from '../replaced.js';
import { RequiredText } from '../strings.js';

export const CartAbandonedItem = defineEvent({
  type: 'CART_ABANDONED_ITEM',
  title: 'Cart abandoned with an item',
  summary: 'A contact left a cart behind that contains a certain product.',
  group: 'E-commerce (deprecated)',
  sources: [
    eventsPage('Evento de Abandono del Carrito con un Artículo específico'),
    newerPage('Evento de Abandono de Item do Carrinho', 'evento-abandono-item-carrinho'),
  ],
  requiresExistingContact: false,
  deprecated: replacedBy('ECOMMERCE_CART_ABANDONED'),
  payload: Payload({
    name,
    email,
    cf_cart_id,
    cf_cart_product_id: RequiredText({
      description: 'Identifier of the product that was left in the cart.',
      examples: ['product-1'],
    }),
    cf_cart_product_sku: RequiredText({
      description: 'SKU of the product that was left in the cart.',
      examples: ['SKU-1'],
    }),
    legal_bases: LegalBases,
  }),
  examples: {
    documented: {
      name: "Contact's Name",
      email: 'email@email.com',
      cf_cart_id: 'Cart identifier',
      cf_cart_product_id: 'Product identifier',
      cf_cart_product_sku: 'Product SKU',
      legal_bases: documentedLegalBases,
    },
  },
});
