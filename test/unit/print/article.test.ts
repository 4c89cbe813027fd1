import { expect, it } from 'vitest';
import { withArticle } from '../../../generator/print/article.js';

it.each([
  ['SALE', 'a SALE'],
  ['OPPORTUNITY', 'an OPPORTUNITY'],
  ['ECOMMERCE_ORDER_PAID', 'an ECOMMERCE_ORDER_PAID'],
  ['USER_CREATED', 'a USER_CREATED'],
])('an event type has an article: %s', (type, text) => {
  expect(withArticle(type)).toBe(text);
});
