import { callFinished, conversion, orderWithItems, sale } from '@rdsm-events/builders';
import { buildSale } from '@rdsm-events/builders/sale';
import type {
  ConversionPayload,
  OrderPlacedEvent,
  OrderPlacedItemEvent,
  SaleEvent,
  SalePayload,
} from '@rdsm-events/types';
import { type Equal, holds } from './equal.js';

const fixed = { email: 'ana@example.com', funnel_name: 'default' };
const contact = { email: 'ana@example.com', conversion_identifier: 'newsletter' };

// An object with the fields of the payload and no others is accepted, of any type.
sale(fixed);
sale({ ...fixed, value: 200 });
export const fromPayload = (payload: SalePayload): SaleEvent => sale(payload);
// biome-ignore lint/suspicious/noExplicitAny: code without types must be able to call it.
export const fromAny = (payload: any): SaleEvent => sale(payload);
buildSale(fixed);
conversion(contact);
conversion({ ...contact, cf_plan: 'pro' });
export const converted = (payload: ConversionPayload) => conversion(payload);
interface Won {
  email: string;
  funnel_name: string;
  value?: number;
}
export const fromInterface = (won: Won): SaleEvent => sale(won);

// A field that does not exist is rejected through a variable, too.
const misspelt = { ...fixed, valeu: 200 };
// @ts-expect-error: there is no field valeu.
sale(misspelt);
// @ts-expect-error: nor for the builder without its validator.
buildSale(misspelt);
const misspeltName = { ...contact, nmae: 'Ana' };
// @ts-expect-error: there is no field nmae.
conversion(misspeltName);
interface Deal extends Won {
  id: number;
}
// @ts-expect-error: a sale has no id.
export const fromDeal = (deal: Deal): SaleEvent => sale(deal);

// An optional field may be undefined, also inside of an item, and an array may be readonly.
const tags: readonly string[] = ['mql'];
const ground = { category: 'data_processing', type: 'consent', status: undefined } as const;
conversion({ ...contact, name: undefined, cf_plan: undefined, tags, legal_bases: [ground] as const });
conversion<{ cf_plan?: 'pro' | undefined }>({ ...contact, name: undefined, cf_plan: undefined, tags });
callFinished({ email: 'a@b.c', call_from_number: '1', call_status: 'x', call_started_at: undefined });
buildSale({ ...fixed, value: undefined });
export const perhaps = (value: number | undefined): SaleEvent => sale({ ...fixed, value });
// @ts-expect-error: a required field must not be undefined.
sale({ ...fixed, email: undefined });
// @ts-expect-error: null is an error.
sale({ ...fixed, value: null });

// `parse` accepts any value.
holds<Equal<Parameters<typeof sale.parse>, [payload: unknown]>>();
holds<Equal<ReturnType<typeof sale.parse>, SaleEvent>>();
// @ts-expect-error: the builder without its validator has no parse.
buildSale.parse;

// An order and its items share what both have.
const order = {
  email: 'ana@example.com',
  cf_order_id: '1',
  cf_order_total_items: 2,
  cf_order_status: 'paid',
  cf_order_payment_method: 'Credit Card' as const,
  cf_order_payment_amount: 40.2,
};
const product = { cf_order_product_id: '1', cf_order_product_sku: 'A' };
const events = orderWithItems(order, [product, product]);
holds<Equal<typeof events, [OrderPlacedEvent, ...OrderPlacedItemEvent[]]>>();
orderWithItems(order, new Set([product]));
// @ts-expect-error: an item has the order's email.
orderWithItems(order, [{ ...product, email: 'ana@example.com' }]);
// @ts-expect-error: an item has its SKU.
orderWithItems(order, [{ cf_order_product_id: '1' }]);
const odd = [{ ...product, price: 3 }];
// @ts-expect-error: an item has no price.
orderWithItems(order, odd);
// @ts-expect-error: an order has no product.
orderWithItems({ ...order, ...product }, [product]);
