import { batch, conversion, legalBasis, opportunityLost, orderPlaced, sale } from '@rdsm-events/builders';
import type { ConversionEvent, EventBatch, OpportunityLostEvent, SaleEvent } from '@rdsm-events/types';
import { type Equal, holds } from './equal.js';

const won = sale({ email: 'ana@example.com', funnel_name: 'default', value: 200 });
const lost = opportunityLost({ email: 'ana@example.com', funnel_name: 'default', reason: 'price' });
const converted = conversion({ email: 'ana@example.com', conversion_identifier: 'newsletter', cf_plan: 'pro' });
holds<Equal<typeof won, SaleEvent>>();
holds<Equal<typeof lost, OpportunityLostEvent>>();
holds<Equal<typeof converted, ConversionEvent>>();

export const sent: EventBatch = batch([won, lost, converted]);
export const fromSet: EventBatch = batch(new Set([won, lost]));

// @ts-expect-error: a batch consists of events.
batch([won.payload]);

// @ts-expect-error: funnel_name is required.
sale({ email: 'ana@example.com' });

// @ts-expect-error: a misspelt field does not exist.
sale({ email: 'ana@example.com', funnel_name: 'default', valeu: 200 });

// @ts-expect-error: a custom field is a string.
conversion({ email: 'ana@example.com', conversion_identifier: 'newsletter', cf_seats: 12 });

// @ts-expect-error: only a conversion accepts custom fields.
sale({ email: 'ana@example.com', funnel_name: 'default', cf_plan: 'pro' });

orderPlaced({
  email: 'ana@example.com',
  cf_order_id: '1',
  cf_order_total_items: 2,
  cf_order_status: 'paid',
  // @ts-expect-error: a payment method is one of the four.
  cf_order_payment_method: 'Pix',
  cf_order_payment_amount: 40.2,
});

conversion({
  email: 'ana@example.com',
  conversion_identifier: 'newsletter',
  // @ts-expect-error: data processing cannot be declined.
  legal_bases: [{ category: 'data_processing', type: 'consent', status: 'declined' }],
});

legalBasis.communications('consent', true);
export const asked = (granted: boolean) => legalBasis.communications('consent', granted);
legalBasis.dataProcessing('pre_existent_contract', undefined);
// @ts-expect-error: a status is granted or declined.
legalBasis.communications('consent', 'on');
// @ts-expect-error: communications have a status.
legalBasis.communications('consent');
// @ts-expect-error: processing cannot be declined.
legalBasis.dataProcessing('consent', false);
