// What a user of the packages writes. The test copies it into a project of its own, as .mts, .cts and .ts.
import { batch, buildSale, opportunityLost, sale } from '@rdsm-events/builders';
import { conversion } from '@rdsm-events/builders/conversion';
import type { ApiError, EventOf, RdsmEvent } from '@rdsm-events/types';
import type { SalePayload } from '@rdsm-events/types/sale';
import { eventTypes, validateBatch } from '@rdsm-events/validators';
import { assertSale, isSale, saleSchema, validateSale } from '@rdsm-events/validators/sale';

const payload: SalePayload = { email: 'ana@example.com', funnel_name: 'default', value: 200 };
const won: EventOf<'SALE'> = sale(payload);
const events: RdsmEvent[] = [
  won,
  conversion({ email: 'ana@example.com', conversion_identifier: 'newsletter', cf_plan: 'pro' }),
  opportunityLost({ email: 'ana@example.com', funnel_name: 'default' }),
];

// @ts-expect-error: funnel_name is required.
const wrong = buildSale({ email: 'ana@example.com' });

const received: unknown = JSON.parse(JSON.stringify(won));
if (isSale(received)) console.log(received.payload.email);
assertSale(received);
console.log(received.payload.funnel_name);

const result = validateSale(wrong);
if (!result.valid) {
  const [first]: readonly ApiError[] = result.errors;
  console.log(first?.error_type, first?.path);
}
console.log(validateBatch(batch(events)).valid, eventTypes.includes(won.event_type));
console.log(saleSchema['~standard'].version);
