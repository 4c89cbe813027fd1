import { Amount, HttpUrl } from './commerce-values.js';
import { Text } from './strings.js';

/** Where an order is sent, and what that costs. */
export const shipping = {
  shipping_price: Amount('Price of the shipping, in units of the currency.', 15),
  shipping_city: Text({ description: 'City to which the order is sent.', examples: ['Florianópolis'] }),
  shipping_state: Text({ description: 'State to which the order is sent.', examples: ['SC'] }),
  shipping_country: Text({ description: 'Country to which the order is sent.', examples: ['BR'] }),
};

/** How a shipment can be followed. */
export const tracking = {
  tracking_company: Text({ description: 'Company that carries the shipment.', examples: ['Correios'] }),
  tracking_code: Text({ description: 'Code by which the company knows the shipment.', examples: ['AA123456789BR'] }),
  tracking_url: HttpUrl('Page that follows the shipment.', 'https://tracking.example.com/AA123456789BR'),
};
