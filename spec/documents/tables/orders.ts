import { optional, required, table } from '../table.js';

export const orderPlaced = table('ORDER_PLACED', 'Evento de Cierre de Pedido', {
  envelope: [
    required('event_type', 'String', 'Identifies the event.', { options: ['ORDER_PLACED'] }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
  ],
  payload: [
    optional('name', 'String', 'The contact by name.'),
    required('email', 'String', 'Address of the contact.', { format: 'email', restored: true }),
    required('cf_order_id', 'String', 'Which order.'),
    required('cf_order_total_items', 'Integer', 'How many items were ordered.'),
    required('cf_order_status', 'String', 'Where the order stood at that moment.'),
    required('cf_order_payment_method', 'String', 'How it is paid, one of four ways.', {
      options: ['Credit Card', 'Debit Card', 'Invoice', 'Others'],
    }),
    required('cf_order_payment_amount', 'Float', 'What the order costs in all.'),
    optional('legal_bases', 'Array of Objects', 'Why the data may be used.'),
  ],
});

export const orderPlacedItem = table('ORDER_PLACED_ITEM', 'Evento de Cierre de Pedido con un Artículo específico', {
  envelope: [
    required('event_type', 'String', 'Identifies the event.', { options: ['ORDER_PLACED_ITEM'] }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
  ],
  payload: [
    optional('name', 'String', 'The contact by name.'),
    required('email', 'String', 'Address of the contact.', { format: 'email', restored: true }),
    required('cf_order_id', 'String', 'Which order.'),
    required('cf_order_product_id', 'String', 'Which product.'),
    required('cf_order_product_sku', 'String', 'Stock number of the product.'),
    optional('legal_bases', 'Array of Objects', 'Why the data may be used.'),
  ],
});
