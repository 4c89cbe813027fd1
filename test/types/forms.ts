import {
  callFinished,
  conversion,
  ecommerceOrderPaid,
  type FormChange,
  type FormError,
  legalBasis,
  sale,
  trackingId,
  trafficSource,
} from '@rdsm-events/builders';
import type { ConversionEvent } from '@rdsm-events/types';
import { type Equal, holds } from './equal.js';

const form = new Map([['email', 'ana@example.com']]);
const fields = { conversion_identifier: 'contato' };

const result = conversion.fromForm(form, { fields });
export const changes: FormChange[] = result.changes;
if (result.valid) holds<Equal<typeof result.event, ConversionEvent>>();
else holds<Equal<typeof result.errors, [FormError, ...FormError[]]>>();
export const inputs: (string | undefined)[] = result.valid ? [] : result.errors.map(({ input }) => input);

// A record, pairs, and what a server has.
conversion.fromForm({ email: 'ana@example.com', tags: ['a'] });
conversion.fromForm([['email', 'ana@example.com']], { others: 'collect', dropEmpty: true, decimal: '.' });
export const onServer = (body: object, cookie: string | undefined, url: string) =>
  conversion.fromForm(body, {
    fields: {
      ...fields,
      ...trafficSource.from({ cookie, url }),
      client_tracking_id: trackingId.fromCookie(cookie),
      legal_bases: [legalBasis.communications('consent', 'granted')],
      cf_plan: 'pro',
      name: undefined,
    },
    inputs: { mensagem: 'cf_mensagem', phone: 'mobile_phone' },
  });

// Other values than the string that is sent, and either of two required fields.
callFinished.fromForm(form, { fields: { call_started_at: new Date(0), call_duration: 58 } });
ecommerceOrderPaid.fromForm(form, { fields: { phone: '+5511912341234', currency: 'BRL' } });

// The body of a request that is not parsed.
sale.fromForm('email=ana%40example.com');
// @ts-expect-error: there is no such field.
sale.fromForm(form, { fields: { funel_name: 'default' } });
// @ts-expect-error: SALE has no custom fields.
sale.fromForm(form, { inputs: { plano: 'cf_plano' } });
// @ts-expect-error: there is no such option.
sale.fromForm(form, { field: {} });
// @ts-expect-error: a boolean is no string.
conversion.fromForm(form, { fields: { name: true } });
