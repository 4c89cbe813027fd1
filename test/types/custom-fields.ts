import type { ConversionPayload, CustomFields, SalePayload } from '@rdsm-events/types';
import { type Equal, holds } from './equal.js';

const fixed = { conversion_identifier: 'newsletter', email: 'ana@example.com' };

// A conversion accepts the custom fields of the account; undefined counts as absent.
export const withCustomFields: ConversionPayload = { ...fixed, cf_plan: 'pro', cf_seats: '12', cf_note: undefined };
holds<Equal<ConversionPayload['cf_plan'], string | undefined>>();
holds<Equal<ConversionPayload['tags'], string[] | undefined>>();
holds<Equal<CustomFields[`cf_${string}`], string | undefined>>();

// @ts-expect-error: a custom field is a string.
export const asNumber: ConversionPayload = { ...fixed, cf_seats: 12 };

// @ts-expect-error: a custom field begins with cf_.
export const withoutPrefix: ConversionPayload = { conversion_identifier: 'a', email: 'b@example.com', plan: 'pro' };

// @ts-expect-error: only a conversion accepts custom fields.
export const onSale: SalePayload = { email: 'ana@example.com', funnel_name: 'default', cf_plan: 'pro' };
