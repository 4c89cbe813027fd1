import { email, name } from '../contact.js';
import { defineEvent, Payload } from '../define.js';
import { documentedLegalBases, LegalBases } from '../legal-basis.js';
import { cf_order_id } from '../order.js';
import { eventsPage, newerPage } from '../origin.js';
import { replacedBy } from '../replaced.js';
import { RequiredText } from '../strings.js';

export const OrderPlacedItem = defineEvent({
  type: 'ORDER_PLACED_ITEM',
  title: 'Order placed with an item',
  summary: 'A contact placed an order that contains a certain product.',
  group: 'E-commerce (deprecated)',
  sources: [
    eventsPage('Evento de Cierre de Pedido con un Artículo específico'),
    newerPage('Evento de Fechamento de Pedido com Item Específico', 'evento-fechamento-pedido-item-especifico'),
  ],
  requiresExistingContact: false,
  deprecated: replacedBy('ECOMMERCE_ORDER_PLACED'),
  payload: Payload({
    name,
    email,
    cf_order_id,
    cf_order_product_id: RequiredText({ description: 'Identifier of the product.', examples: ['product-1'] }),
    cf_order_product_sku: RequiredText({ description: 'SKU of the product.', examples: ['SKU-1'] }),
    legal_bases: LegalBases,
  }),
  examples: {
    documented: {
      name: "Contact's Name",
      email: 'email@email.com',
      cf_order_id: 'Order Identifier',
      cf_order_product_id: 'Product 1',
      cf_order_product_sku: 'SKU 1',
      legal_bases: documentedLegalBases,
    },
  },
});
