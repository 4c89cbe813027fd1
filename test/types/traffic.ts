import { conversion, sale, trackingId, trafficSource } from '@rdsm-events/builders';
import { type Equal, holds } from './equal.js';

const contact = { email: 'ana@example.com', conversion_identifier: 'newsletter' };
const cookie = 'encoded_e30=';

conversion({ ...contact, ...trafficSource.fromCookie(cookie), client_tracking_id: trackingId.parseCookie('{}') });
conversion({ ...contact, ...trafficSource.fromUtm({ source: 'google', medium: 'cpc' }) });
conversion({ ...contact, traffic_source: 'google', traffic_medium: 'cpc' });

// A URL may lack a parameter.
const query = new Map<string, string>();
conversion({ ...contact, ...trafficSource.fromUtm({ source: query.get('utm_source'), term: null }) });

// Of two spreads the last one counts, in either order.
conversion({ ...contact, ...trafficSource.fromCookie(cookie), ...trafficSource.fromUtm({ source: 'google' }) });
conversion({ ...contact, ...trafficSource.fromUtm({ source: 'google' }), ...trafficSource.fromCookie(cookie) });
conversion({
  ...contact,
  ...(cookie ? trafficSource.fromCookie(cookie) : trafficSource.fromUtm({ source: 'google' })),
});
export const perhaps = (given: string | undefined) =>
  conversion({ ...contact, ...(given && trafficSource.fromCookie(given)) });

/** As platforms declare them: these tests compile without their types. */
interface Parameters {
  get(name: string): string | null;
  has(name: string, value?: string): boolean;
  forEach<This>(callback: (this: This, value: string, name: string, parameters: Parameters) => void, self?: This): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
interface Url {
  href: string;
  readonly searchParams: Parameters;
}
interface FetchRequest {
  readonly url: string;
  readonly headers: { get(name: string): string | null };
}
interface ParsedQuery {
  [name: string]: undefined | string | ParsedQuery | (string | ParsedQuery)[];
}

// What a server and a browser have.
export const onServer = (request: FetchRequest, headers: { cookie?: string }, query: ParsedQuery) => {
  conversion({ ...contact, ...trafficSource.fromCookie(headers.cookie) });
  conversion({ ...contact, ...trafficSource.fromUtm(request.url) });
  conversion({ ...contact, ...trafficSource.fromUtm(request) });
  conversion({ ...contact, ...trafficSource.fromUtm(query) });
  conversion({ ...contact, ...trafficSource.from({ cookie: headers.cookie, url: request.url }) });
  conversion({ ...contact, ...trafficSource.from({ cookie: request.headers.get('cookie'), url: request }) });
};
export const inBrowser = (cookie: string, location: { href: string }, url: Url, entries: Record<string, string>) => {
  conversion({ ...contact, ...trafficSource.from({ cookie, url: location }) });
  conversion({ ...contact, ...trafficSource.fromUtm(url) });
  conversion({ ...contact, ...trafficSource.fromUtm(url.searchParams) });
  conversion({ ...contact, ...trafficSource.fromUtm(entries) });
};

// A custom field receives a parameter that has no field.
const content = trafficSource.fromUtm(
  { source: 'google', content: 'banner' },
  { customFields: { content: 'cf_content' } },
);
holds<Equal<(typeof content)['cf_content'], string | undefined>>();
conversion({ ...contact, ...content });
// @ts-expect-error: no such custom field receives a parameter.
content.cf_other;
// @ts-expect-error: custom fields begin with cf_.
trafficSource.fromUtm('', { customFields: { content: 'utm_content' } });
// @ts-expect-error: there is no such parameter.
trafficSource.fromUtm({ source: 'google', utm_id: '7' }, { customFields: { content: 'cf_content' } });

// With a URL, a field can be corrected; with a cookie, it must be empty.
conversion({ ...contact, ...trafficSource.fromUtm({ source: 'google' }), traffic_medium: 'cpc' });
conversion({ ...contact, ...trafficSource.fromCookie(cookie), traffic_medium: '' });
// @ts-expect-error: a medium together with a cookie.
conversion({ ...contact, ...trafficSource.fromCookie(cookie), traffic_medium: 'cpc' });
// @ts-expect-error: a campaign together with a cookie.
conversion({ ...contact, ...trafficSource.fromCookie(cookie), traffic_campaign: 'easter' });
// @ts-expect-error: a term together with a cookie.
conversion({ ...contact, ...trafficSource.fromCookie(cookie), traffic_value: 'eggs' });
const kept = { ...contact, ...trafficSource.fromCookie(cookie), traffic_medium: 'cpc' };
// @ts-expect-error: a medium together with a cookie, in a variable.
conversion(kept);
// @ts-expect-error: a medium together with a cookie, with declared types of custom fields.
conversion<{ cf_plan: 'pro' }>({
  ...contact,
  cf_plan: 'pro',
  ...trafficSource.fromCookie(cookie),
  traffic_medium: 'cpc',
});

// @ts-expect-error: there is no such parameter.
trafficSource.fromUtm({ source: 'google', content: 'banner' });
trafficSource.fromCookie(undefined);
// @ts-expect-error: the strict reader needs a cookie.
trafficSource.parseCookie(undefined);
// @ts-expect-error: a cookie is a string.
trafficSource.fromCookie({ '__trf.src': cookie });
// @ts-expect-error: a sale has no traffic source.
sale({ email: 'ana@example.com', funnel_name: 'default', ...trafficSource.fromUtm({ source: 'google' }) });
