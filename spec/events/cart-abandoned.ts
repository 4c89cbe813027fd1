import { Type } from '@sinclair/typebox';
import { cf_cart_id } from '../cart.js';
import { email, name } from '../contact.js';
import { defineEvent, Payload } from '../define.js';
import { documentedLegalBases, LegalBases } from '../legal-basis.js';
import { eventsPage, newerPage } from '../origin.js';
import { replacedBy } from '../replaced.js';
import { RequiredText } from '../strings.js';
import { CartAbandonedItem } from './cart-abandoned-item.js';

export const CartAbandoned = defineEvent({
  type: 'CART_ABANDONED',
  title: 'Cart abandoned',
  summary: 'A contact left a cart behind in an online shop.',
  group: 'E-commerce (deprecated)',
  sources: [
    eventsPage('Evento de Abandono del Carrito'),
    newerPage('Evento de Abandono de Carrinho', 'evento-abandono-carrinho'),
  ],
  requiresExistingContact: false,
  deprecated: replacedBy('ECOMMERCE_CART_ABANDONED'),
  payload: Payload({
    name,
    email,
    cf_cart_id,
    cf_cart_total_items: Type.Integer({
      description:
        'Number of items in the cart. A sample of the newer documentation shows it as text, against its table.',
      examples: [2],
    }),
    cf_cart_status: RequiredText({
      description: 'Status of the cart when the event happened.',
      examples: ['in_progress'],
    }),
    legal_bases: LegalBases,
  }),
  items: { parent: 'cart', event: CartAbandonedItem, source: eventsPage('Grupo de Eventos') },
  examples: {
    documented: {
      name: "Contact's Name",
      email: 'email@email.com',
      cf_cart_id: 'Cart identifier',
      cf_cart_total_items: 2,
      cf_cart_status: 'in_progress',
      legal_bases: documentedLegalBases,
    },
  },
});
