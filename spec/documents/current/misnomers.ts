import type { Basis } from './sources.js';

interface Misnomer extends Basis {
  readonly written: string;
  readonly meant: string;
  readonly in: 'payload' | 'line item';
}

const seen = { grade: 'third party', source: 'third-party notes' } as const;
const old = { grade: 'inferred', source: 'page of the old events' } as const;
const guessed = { grade: 'inferred', source: 'by analogy' } as const;

/** Names that people write in today's events for a field that has another name there. */
export const misnomers: readonly Misnomer[] = [
  { written: 'items', meant: 'line_items', in: 'payload', grade: 'newer docs', source: 'page of the old events' },
  { written: 'products', meant: 'line_items', in: 'payload', ...seen },
  { written: 'cart_id', meant: 'identifier', in: 'payload', ...seen },
  { written: 'order_id', meant: 'identifier', in: 'payload', ...seen },
  { written: 'cf_cart_id', meant: 'identifier', in: 'payload', ...old },
  { written: 'cf_order_id', meant: 'identifier', in: 'payload', ...old },
  { written: 'cart_total', meant: 'price', in: 'payload', ...seen },
  { written: 'total', meant: 'price', in: 'payload', ...seen },
  { written: 'value', meant: 'price', in: 'payload', ...guessed },
  { written: 'cart_url', meant: 'checkout_url', in: 'payload', ...seen },
  { written: 'id', meant: 'product_id', in: 'line item', ...guessed },
  { written: 'name', meant: 'product_title', in: 'line item', ...guessed },
  { written: 'title', meant: 'product_title', in: 'line item', ...guessed },
];
