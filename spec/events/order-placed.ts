import { Type } from '@sinclair/typebox';
import { email, name } from '../contact.js';
import { defineEvent, Payload } from '../define.js';
import { documentedLegalBases, LegalBases } from '../legal-basis.js';
import { cf_order_id } from '../order.js';
import { eventsPage, newerPage } from '../origin.js';
import { replacedBy } from '../replaced.js';
import { RequiredText } from '../strings.js';
import { OrderPlacedItem } from './order-placed-item.js';

export const OrderPlaced = defineEvent({
  type: 'ORDER_PLACED',
  title: 'Order placed',
  summary: 'A contact placed an order in an online shop.',
  group: 'E-commerce (deprecated)',
  sources: [
    eventsPage('Evento de Cierre de Pedido'),
    newerPage('Evento de Fechamento de Pedido', 'evento-fechamento-pedido'),
  ],
  requiresExistingContact: false,
  deprecated: replacedBy('ECOMMERCE_ORDER_PLACED'),
  payload: Payload({
    name,
    email,
    cf_order_id,
    cf_order_total_items: Type.Integer({ description: 'Number of items in the order.', examples: [2] }),
    cf_order_status: RequiredText({
      description: 'Status of the order when the event happened.',
      examples: ['pending_payment'],
    }),
    cf_order_payment_method: Type.Union(
      [Type.Literal('Credit Card'), Type.Literal('Debit Card'), Type.Literal('Invoice'), Type.Literal('Others')],
      { description: 'How the order is paid.' },
    ),
    cf_order_payment_amount: Type.Number({ description: 'Total value of the order.', examples: [40.2] }),
    legal_bases: LegalBases,
  }),
  items: { parent: 'order', event: OrderPlacedItem, source: eventsPage('Grupo de Eventos') },
  examples: {
    documented: {
      name: "Contact's Name",
      email: 'email@email.com',
      cf_order_id: 'order identifier',
      cf_order_total_items: 2,
      cf_order_status: 'pending_payment',
      cf_order_payment_method: 'Credit Card',
      cf_order_payment_amount: 40.2,
      legal_bases: documentedLegalBases,
    },
  },
});
