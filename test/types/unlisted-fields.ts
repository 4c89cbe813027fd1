import { type EcommerceOrderPaidInput, ecommerceCartAbandoned, ecommerceOrderPaid } from '@rdsm-events/builders';
import { buildEcommerceOrderPaid } from '@rdsm-events/builders/ecommerce-order-paid';
import type { EcommerceOrderPaidEvent, EcommerceOrderPaidPayload } from '@rdsm-events/types';

const contact = { email: 'ana@example.com' };

// Either of the two identifies the contact.
ecommerceOrderPaid({ email: 'ana@example.com' });
ecommerceOrderPaid({ phone: '+5511912341234' });
ecommerceOrderPaid({ email: 'ana@example.com', phone: '+5511912341234', price: 9.9 });
export const fromPayload = (payload: EcommerceOrderPaidPayload): EcommerceOrderPaidEvent => ecommerceOrderPaid(payload);
export const payload: EcommerceOrderPaidPayload = { phone: '+5511912341234', line_items: [{ product_id: '1' }] };
export const fromInput = (payload: EcommerceOrderPaidInput): EcommerceOrderPaidEvent => ecommerceOrderPaid(payload);
// @ts-expect-error: neither of them.
ecommerceOrderPaid({ name: 'Ana' });
// @ts-expect-error: nor here.
ecommerceOrderPaid({});
// @ts-expect-error: the only one of them is undefined.
ecommerceOrderPaid({ email: undefined, name: 'Ana' });
ecommerceOrderPaid({ email: 'ana@example.com', phone: undefined, name: undefined });
const items = [{ product_id: '1', price: undefined }] as const;
ecommerceOrderPaid({ email: 'ana@example.com', line_items: items });
// @ts-expect-error: neither of them.
export const nobody: EcommerceOrderPaidPayload = { mobile_phone: '+5511912341234' };
// @ts-expect-error: an email is a string.
ecommerceOrderPaid({ email: 1 });

// A field that no source lists does not compile, also in a line item.
// @ts-expect-error: there is no field loyalty_points.
ecommerceOrderPaid({ email: 'ana@example.com', loyalty_points: 5 });
const withPoints = { ...contact, loyalty_points: 5 };
// @ts-expect-error: not through a variable, either.
ecommerceOrderPaid(withPoints);
// @ts-expect-error: there is no field loyalty_points.
export const points: EcommerceOrderPaidPayload = { email: 'ana@example.com', loyalty_points: 5 };
// @ts-expect-error: there is no field colour.
ecommerceCartAbandoned({ email: 'ana@example.com', line_items: [{ product_id: '1', colour: 'blue' }] });

// The second argument accepts it.
ecommerceOrderPaid(contact, { unlisted: { loyalty_points: 5, coupons: ['SPRING'] } });
buildEcommerceOrderPaid(contact, { unlisted: { loyalty_points: 5 } });
ecommerceOrderPaid(contact, {});
ecommerceOrderPaid(contact, { unlisted: undefined });
// @ts-expect-error: price is listed.
ecommerceOrderPaid(contact, { unlisted: { loyalty_points: 5, price: 9.9 } });
// @ts-expect-error: there is no such option.
ecommerceOrderPaid(contact, { unknown: { loyalty_points: 5 } });
const options = { unlistd: { loyalty_points: 5 } };
// @ts-expect-error: nor in a variable.
ecommerceOrderPaid(contact, options);
