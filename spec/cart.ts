import { RequiredText } from './strings.js';

/** The cart that a cart event and its item events share. */
export const cf_cart_id = RequiredText({ description: 'Identifier of the cart (carrinho).', examples: ['cart-1'] });
