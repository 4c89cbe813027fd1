import { Type } from '@sinclair/typebox';
import { nodeDoes, nodeOffers } from './commerce-origins.js';
import { Amount, HttpUrl } from './commerce-values.js';
import { should } from './define.js';
import { Text } from './strings.js';

/** What a checkout, a cart and an order have in common. */
export const currency = Text({
  description: 'Currency of the amounts (ISO 4217).',
  examples: ['BRL'],
  ...should(
    { values: ['ARS', 'BRL', 'CAD', 'CLP', 'COP', 'EUR', 'MXN', 'PEN', 'USD', 'UYU'] },
    nodeOffers("The form of RD Station's n8n node offers ten currencies."),
  ),
});

export const price = Amount('Total price, in units of the currency.', 174.7);

export const total_items = Type.Integer({
  description: 'Number of items. No source states whether it counts lines or pieces.',
  examples: [3],
  ...should({ minimum: 0 }, nodeDoes("RD Station's n8n node rejects negative numbers.")),
});

export const checkout_url = HttpUrl(
  'Page on which the contact can finish the purchase.',
  'https://shop.example.com/checkout/cart-1',
);

export const order_url = HttpUrl('Page of the order.', 'https://shop.example.com/orders/order-1');

export const order_identifier = Text({ description: 'Identifier of the order.', examples: ['order-1'] });

export const payment_methods = Type.Array(Type.String(), {
  description: 'How the order is paid, in any wording.',
  examples: [['credit_card', 'pix']],
  ...should({ maxItems: 5 }, nodeDoes("RD Station's n8n node rejects more than five.")),
});
