import { conversion, sale, trackingId, trafficSource } from '@rdsm-events/builders';

const contact = { email: 'ana@example.com', conversion_identifier: 'newsletter' };
const cookie = 'encoded_e30=';

conversion({ ...contact, ...trafficSource.fromCookie(cookie), client_tracking_id: trackingId.fromCookie('{}') });
conversion({ ...contact, ...trafficSource.fromUtm({ source: 'google', medium: 'cpc' }) });
conversion({ ...contact, traffic_source: 'google', traffic_medium: 'cpc' });

// A URL may lack a parameter.
const query = new Map<string, string>();
conversion({ ...contact, ...trafficSource.fromUtm({ source: query.get('utm_source'), term: null }) });

// Of two spreads the last one wins, in either order.
conversion({ ...contact, ...trafficSource.fromCookie(cookie), ...trafficSource.fromUtm({ source: 'google' }) });
conversion({ ...contact, ...trafficSource.fromUtm({ source: 'google' }), ...trafficSource.fromCookie(cookie) });
conversion({
  ...contact,
  ...(cookie ? trafficSource.fromCookie(cookie) : trafficSource.fromUtm({ source: 'google' })),
});
export const perhaps = (given: string | undefined) =>
  conversion({ ...contact, ...(given && trafficSource.fromCookie(given)) });

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
// @ts-expect-error: a cookie is a string.
trafficSource.fromCookie(undefined);
// @ts-expect-error: a sale has no traffic source.
sale({ email: 'ana@example.com', funnel_name: 'default', ...trafficSource.fromUtm({ source: 'google' }) });
