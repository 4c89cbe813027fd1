import { optional, required, table } from '../table.js';

export const cartAbandoned = table('CART_ABANDONED', 'Evento de Abandono del Carrito', {
  envelope: [
    required('event_type', 'String', 'Identifies the event.', { options: ['CART_ABANDONED'] }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
  ],
  payload: [
    optional('name', 'String', 'The contact by name.'),
    required('email', 'String', 'Address of the contact.', { format: 'email', restored: true }),
    required('cf_cart_id', 'String', 'Which cart.'),
    required('cf_cart_total_items', 'Integer', 'How many items are in it.'),
    required('cf_cart_status', 'String', 'Where the cart stood at that moment.'),
    optional('legal_bases', 'Array of Objects', 'Why the data may be used.'),
  ],
});

export const cartAbandonedItem = table(
  'CART_ABANDONED_ITEM',
  'Evento de Abandono del Carrito con un Artículo específico',
  {
    envelope: [
      required('event_type', 'String', 'Identifies the event.', { options: ['CART_ABANDONED_ITEM'] }),
      required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
    ],
    payload: [
      optional('name', 'String', 'The contact by name.'),
      required('email', 'String', 'Address of the contact.', { format: 'email', restored: true }),
      required('cf_cart_id', 'String', 'Which cart.'),
      required('cf_cart_product_id', 'String', 'Which product was left behind.'),
      required('cf_cart_product_sku', 'String', 'Stock number of what was left behind.'),
      optional('legal_bases', 'Array of Objects', 'Why the data may be used.'),
    ],
  },
);
