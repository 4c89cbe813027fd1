import { type MemberTable, optional, type PrintedRow } from '../table.js';
import { atLeast, inForm, upTo } from './recommendation.js';
import { documentation, officialNode } from './sources.js';

const webAddress = inForm('web address', officialNode);

/** The fields of a product in a checkout, a cart or an order. */
const rows: readonly PrintedRow[] = [
  optional('product_id', 'String', 'Which product.', {
    basis: documentation,
    expected: officialNode,
    should: [upTo(150, 'characters', officialNode)],
  }),
  optional('product_title', 'String', 'What the product is called.', {
    basis: officialNode,
    expected: officialNode,
    should: [upTo(255, 'characters', officialNode)],
  }),
  optional('price', 'Float', 'What one costs.', {
    basis: officialNode,
    expected: officialNode,
    should: [atLeast(0, officialNode)],
  }),
  optional('quantity', 'Integer', 'How many of it.', {
    basis: officialNode,
    expected: officialNode,
    should: [atLeast(1, officialNode)],
  }),
  optional('product_url', 'String', 'Page of the product.', { basis: officialNode, should: [webAddress] }),
  optional('variant_id', 'String', 'Which variant.', { basis: documentation }),
  optional('variant_title', 'String', 'What the variant is called.', { basis: officialNode }),
  optional('sku', 'String', 'Stock number.', { basis: documentation }),
  optional('image_url', 'String', 'Picture of the product.', { basis: officialNode, should: [webAddress] }),
  optional('categories', 'Array of Strings', 'Categories of the product.', {
    basis: officialNode,
    should: [upTo(10, 'members', officialNode)],
  }),
];

export const lineItem: MemberTable = {
  id: 'line-item',
  note: 'A product of a checkout or an order.',
  unlisted: 'notice',
  rows,
};

/** What a product of a cart needs to be in the emails about it. */
const forEmails = ['product_id', 'variant_id', 'sku'];

export const cartLineItem: MemberTable = {
  id: 'cart-line-item',
  note: 'A product of a cart. Without product_id, variant_id and sku, it is missing from emails about the cart.',
  unlisted: 'notice',
  rows: rows.map((row) => (forEmails.includes(row.field) ? { ...row, expected: documentation } : row)),
};
