import { optional, type PrintedRow } from '../table.js';
import { lineItem } from './line-item.js';
import { atLeast, inForm, oneOf, upTo } from './recommendation.js';
import { type Basis, officialNode, sample } from './sources.js';

const currencies = ['ARS', 'BRL', 'CAD', 'CLP', 'COP', 'EUR', 'MXN', 'PEN', 'USD', 'UYU'];

const amount = atLeast(0, officialNode);

export const webAddress = inForm('web address', officialNode);

export const currency = optional('currency', 'String', 'Which currency.', {
  basis: sample,
  should: [oneOf(currencies, officialNode)],
});

export function price(basis: Basis): PrintedRow {
  return optional('price', 'Float', 'What it costs in all, in units of the currency.', { basis, should: [amount] });
}

/** One checked 1 at least in a checkout or a cart and 0 in an order: 0 is the smaller one. */
export function totalItems(basis: Basis): PrintedRow {
  return optional('total_items', 'Integer', 'How many items; whether lines or pieces is open.', {
    basis,
    should: [amount],
  });
}

/** A field that RD Station's own client never leaves out. */
export function sent(row: PrintedRow): PrintedRow {
  return { ...row, expected: officialNode };
}

export function shipping(basis: Basis): readonly PrintedRow[] {
  return [
    optional('shipping_price', 'Float', 'What the transport costs.', { basis, should: [amount] }),
    optional('shipping_city', 'String', 'Where it goes: city.', { basis }),
    optional('shipping_state', 'String', 'Where it goes: state.', { basis }),
    optional('shipping_country', 'String', 'Where it goes: country.', { basis }),
  ];
}

export function orderPage(basis: Basis): PrintedRow {
  return optional('order_url', 'String', 'Page of the order.', { basis, should: [webAddress] });
}

export function paymentMethods(basis: Basis): PrintedRow {
  return optional('payment_methods', 'Array of Strings', 'How it is paid, in any words.', {
    basis,
    should: [upTo(5, 'members', officialNode)],
  });
}

export function lineItems(basis: Basis, members = lineItem): PrintedRow {
  return optional('line_items', 'Array of Objects', 'The products.', {
    basis,
    members,
    should: [upTo(20, 'members', officialNode)],
  });
}
