import { formatTypeScript } from '../../../print/format.js';
import type { Edition } from '../edition.js';
import { fence } from '../markdown.js';
import { accessTokenName } from '../snippets/environment.js';
import { formModules } from './form-snippets.js';

const createClient = `const client = createClient({ accessToken: process.env.${accessTokenName} ?? '' });`;

/** The modules that the guides show. */
export async function printSnippets({ language }: Edition): Promise<Record<string, string>> {
  const modules = {
    ...formModules(language),
    conversionSnippet: `
import { conversion } from '@rdsm-events/builders/conversion';
import { createClient } from '@rdsm-events/client';

${createClient}
const event = conversion({
  conversion_identifier: 'newsletter',
  email: 'ana@example.com',
  legal_bases: [{ category: 'communications', type: 'consent', status: 'granted' }],
});
const outcome = await client.send(event);
console.log(outcome.status);`,
    legalBasisSnippet: `
import { conversion } from '@rdsm-events/builders/conversion';

export function contactEvent(email: string, agrees: boolean) {
  return conversion({
    conversion_identifier: 'contact',
    email,
    legal_bases: [{ category: 'communications', type: 'consent', status: agrees ? 'granted' : 'declined' }],
  });
}

console.log(JSON.stringify(contactEvent('ana@example.com', true)));`,
    trafficSnippet: `
import { conversion } from '@rdsm-events/builders/conversion';
import { trackingId } from '@rdsm-events/builders/tracking-id';
import { trafficSource } from '@rdsm-events/builders/traffic-source';

export function convert(request: Request) {
  const cookie = request.headers.get('cookie');
  return conversion({
    conversion_identifier: 'ebook',
    email: 'ana@example.com',
    ...trafficSource.from({ cookie, url: request.url, customFields: { content: 'cf_utm_content' } }),
    client_tracking_id: trackingId.fromCookie(cookie),
  });
}

const event = convert(new Request('https://example.com/ebook?utm_source=google&utm_medium=cpc&utm_content=banner'));
console.log(JSON.stringify(event.payload));`,
    customFieldSnippet: `
import { conversion } from '@rdsm-events/builders/conversion';

const event = conversion({ conversion_identifier: 'newsletter', email: 'ana@example.com', cf_company_size: '12' });
console.log(JSON.stringify(event));`,
    declaredFieldsSnippet: `
import { boolean, defineCustomFields, integer, listOf, oneOf, text } from '@rdsm-events/builders';

const { conversion } = defineCustomFields({
  cf_plan: oneOf('pro', 'free'),
  cf_seats: integer,
  cf_partner: boolean,
  cf_interests: listOf(text),
});
const event = conversion({
  conversion_identifier: 'newsletter',
  email: 'ana@example.com',
  cf_plan: 'pro',
  cf_seats: 12,
  cf_partner: true,
  cf_interests: ['crm'],
});
console.log(JSON.stringify(event.payload));`,
    sendAllSnippet: `
import { conversion } from '@rdsm-events/builders/conversion';
import { createClient } from '@rdsm-events/client';

${createClient}
const events = ['ana@example.com', 'bruno@example.com'].map((email) =>
  conversion({ conversion_identifier: 'newsletter', email }),
);
for await (const outcome of client.sendAll(events)) console.log(outcome.index, outcome.status);`,
    splitBatchSnippet: `
import { conversion } from '@rdsm-events/builders/conversion';
import { splitBatch } from '@rdsm-events/builders/split-batch';

const events = ['ana@example.com', 'bruno@example.com'].map((email) =>
  conversion({ conversion_identifier: 'newsletter', email }),
);
for (const body of splitBatch(events)) console.log(JSON.stringify(body));`,
    errorSnippet: `
import { validateEvent } from '@rdsm-events/validators';
import { translate } from '@rdsm-events/validators/messages/${language}';

const received: unknown = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@', job_titel: 'CEO' },
};
const result = validateEvent(received);
if (!result.valid) {
  console.log(JSON.stringify(result.errors, null, 2));
  for (const { error_message } of translate(result.errors)) console.log(error_message);
}`,
    noticesSnippet: `
import { noticesOfEvent } from '@rdsm-events/validators/notices';

const event = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com', tags: ['VIP'] },
};
for (const { notice_type, path } of noticesOfEvent(event)) console.log(notice_type, path);`,
    fromFormSnippet: `
import { conversion } from '@rdsm-events/builders/conversion';

const form = new URLSearchParams({ nome: 'Ana', email: 'ana@example.com', telefone: '+551112341234' });
const result = conversion.fromForm(form, { fields: { conversion_identifier: 'contato' } });
if (result.valid) console.log(JSON.stringify(result.event));
else for (const { input, error_type } of result.errors) console.log(input, error_type);`,
    fromLegacySnippet: `
import { ecommerceCartAbandoned } from '@rdsm-events/builders/ecommerce-cart-abandoned';

const cart = { email: 'ana@example.com', cf_cart_id: 'cart-1', cf_cart_total_items: 1, cf_cart_status: 'in_progress' };
const items = [{ cf_cart_product_id: 'product-1', cf_cart_product_sku: 'SKU-1' }];
const { event, notices } = ecommerceCartAbandoned.fromLegacy(cart, items);
console.log(JSON.stringify(event.payload));
console.log(notices.map(({ path }) => path));`,
    pageSnippet: `
import { conversion } from '@rdsm-events/builders/conversion';
import { createClient } from '@rdsm-events/client';

const client = createClient({ apiKey: 'API_KEY' });
const outcome = await client.send(conversion({ conversion_identifier: 'newsletter', email: 'ana@example.com' }));
console.log(outcome.status);`,
  };
  const printed = Object.entries(modules).map(async ([name, code]) => [
    name,
    fence('ts', await formatTypeScript(code)),
  ]);
  return {
    ...Object.fromEntries(await Promise.all(printed)),
    installSnippet: fence('sh', 'npm install @rdsm-events/builders @rdsm-events/client'),
    sandboxSnippet: fence('sh', 'npx rdsm-events validate events.ndjson\nnpx rdsm-events sandbox'),
  };
}
