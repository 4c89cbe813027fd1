import { type TArray, type TSchema, Type } from '@sinclair/typebox';
import { alwaysSent, nodeDoes, nodeOffers, sectionPage, sent } from './commerce-origins.js';
import { Amount, HttpUrl } from './commerce-values.js';
import { expected, knownFrom, Payload, should } from './define.js';
import { newerDocs } from './origin.js';
import { Text } from './strings.js';

const product_id = Text({
  description: 'Identifier of the product.',
  examples: ['product-1'],
  ...should({ maxLength: 150 }, nodeOffers("The form of RD Station's n8n node states at most 150 characters.")),
});
const variant_id = Text({ description: 'Identifier of the variant of the product.', examples: ['product-1-blue-m'] });
const sku = Text({ description: 'SKU of the variant.', examples: ['SKU-1'] });

const fields = {
  product_id: alwaysSent(product_id),
  product_title: alwaysSent(
    Text({
      description: 'Name of the product.',
      examples: ['T-shirt'],
      ...should({ maxLength: 255 }, nodeOffers("The form of RD Station's n8n node states at most 255 characters.")),
    }),
  ),
  price: alwaysSent(Amount('Price of one piece, in units of the currency.', 59.9)),
  quantity: alwaysSent(
    Type.Integer({
      description: 'Number of pieces.',
      examples: [2],
      ...should({ minimum: 1 }, nodeDoes("RD Station's n8n node rejects less than one.")),
    }),
  ),
  product_url: sent(HttpUrl('Page of the product.', 'https://shop.example.com/products/t-shirt')),
  variant_id: sent(variant_id),
  variant_title: sent(Text({ description: 'Name of the variant.', examples: ['Blue, M'] })),
  sku: sent(sku),
  image_url: sent(HttpUrl('Image of the product.', 'https://shop.example.com/images/t-shirt.jpg')),
  categories: sent(
    Type.Array(Type.String(), {
      description: 'Categories of the product.',
      examples: [['t-shirts', 'new']],
      ...should({ maxItems: 10 }, nodeDoes("RD Station's n8n node rejects more than ten.")),
    }),
  ),
};

/** A product of a checkout or an order, with its quantity. */
export const LineItem = Payload(fields, {
  $id: 'LineItem',
  title: 'Line item',
  description: 'A product of a checkout or an order, with its quantity.',
  unlisted: 'notice',
});

const inCartEmail = newerDocs(
  'A product without product_id, variant_id and sku is missing from the email about the cart.',
  sectionPage,
);

/** A product of an abandoned cart. The email about the cart shows only products that can be found in the catalogue. */
export const CartLineItem = Payload(
  {
    ...fields,
    product_id: expected(knownFrom(inCartEmail, product_id), inCartEmail),
    variant_id: expected(knownFrom(inCartEmail, variant_id), inCartEmail),
    sku: expected(knownFrom(inCartEmail, sku), inCartEmail),
  },
  {
    $id: 'CartLineItem',
    title: 'Line item of a cart',
    description: 'A product of an abandoned cart, with its quantity.',
    unlisted: 'notice',
  },
);

/** Products, of which the node sends at most twenty. */
export function LineItems<Item extends TSchema>(item: Item): TArray<Item> {
  return Type.Array(item, {
    description: 'The products, each with its quantity.',
    examples: [[{ product_id: 'product-1', product_title: 'T-shirt', price: 59.9, quantity: 2 }]],
    ...should({ maxItems: 20 }, nodeDoes("RD Station's n8n node rejects more than twenty.")),
  });
}

/** A product with every field, in the examples of events. */
export const exampleItem = {
  product_id: 'produto-1',
  product_title: 'Camiseta clássica',
  price: 59.9,
  quantity: 2,
  product_url: 'https://loja.example.com/produtos/camiseta',
  variant_id: 'produto-1-azul-m',
  variant_title: 'Azul, M',
  sku: 'CAM-AZ-M',
  image_url: 'https://loja.example.com/imagens/camiseta.jpg',
  categories: ['camisetas', 'novidades'],
};

/** The products in the examples of events. */
export const exampleItems = [
  exampleItem,
  { product_id: 'produto-2', product_title: 'Caneca', price: 39.9, quantity: 1 },
];
