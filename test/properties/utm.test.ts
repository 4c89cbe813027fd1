import { conversion, trafficSource } from '@rdsm-events/builders';
import { isConversion } from '@rdsm-events/validators';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorsOf } from '../support/builders.js';

const contact = { email: 'ana@example.com', conversion_identifier: 'newsletter' };
const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '');
const utm = fc.record(
  { source: fc.constantFrom('google', 'x', '1&2=3', 'a b+c'), medium: value, campaign: value, term: value },
  { requiredKeys: [] },
);

interface Utm {
  source?: string;
  medium?: string;
  campaign?: string;
  term?: string;
}

/** The same parameters with their prefix. */
const prefixed = (bare: Utm) =>
  Object.fromEntries(Object.entries(bare).map(([name, text]) => [`utm_${name}`, text])) as Record<string, string>;

/** Everything that may have the parameters of an address. */
const inputs = (bare: Utm) => {
  const query = new URLSearchParams(prefixed(bare));
  const url = `https://example.com/a=b/?page=2&${query}#top`;
  const form = new FormData();
  for (const [name, text] of query) form.append(name, text);
  return [
    bare,
    prefixed(bare),
    // Names without the prefix are read only where no name has it.
    ...(query.size > 0 ? [{ ...prefixed(bare), source: 'search', page: '2' }] : []),
    Object.fromEntries(Object.entries(prefixed(bare)).map(([name, text]) => [name, [text, 'other']])),
    query,
    new Map(query),
    form,
    url,
    `/path?${query}`,
    `?${query}`,
    `${query}`,
    new URL(url),
    new Request(url),
    { url: `/path?${query}`, method: 'GET' },
    { href: url, search: `?${query}` },
  ];
};

const none = { customFields: {}, onIgnored: () => {} };

afterEach(() => vi.restoreAllMocks());

describe('A traffic source from an address', () => {
  it('has each parameter in its field, however it comes, and makes a valid conversion', () => {
    fc.assert(
      fc.property(utm, (bare) => {
        for (const input of inputs(bare)) {
          const traffic = trafficSource.fromUtm(input as string);
          const { payload } = conversion({ ...contact, ...traffic });
          const expected = { ...contact, traffic_source: bare.source, traffic_medium: bare.medium?.trim() };
          const [traffic_campaign, traffic_value] = [bare.campaign?.trim(), bare.term?.trim()];
          expect(payload).toEqual({ ...expected, traffic_campaign, traffic_value });
          expect(isConversion(conversion({ ...contact, ...traffic }))).toBe(true);
          expect(trafficSource.parseUtm(input as string)).toStrictEqual(traffic);
        }
      }),
      { numRuns: 50, examples: [[{}]] },
    );
  });

  it('of an array that claims to have billions of items takes no time', () => {
    const sparse = new Array(2 ** 32 - 1);
    expect(trafficSource.fromUtm({ utm_source: sparse, utm_medium: 'cpc' })).toMatchObject({ traffic_medium: 'cpc' });
  });

  it('is nothing without parameters', () => {
    const empty = [
      undefined,
      null,
      '',
      '?',
      '/',
      'https://example.com/?source=x&term=shoes',
      {},
      { page: '2' },
      1,
      [],
      'utm_source=',
    ];
    for (const input of [...empty, { utm_source: null, utm_medium: ' ' }, { source: undefined }]) {
      expect(trafficSource.fromUtm(input as string)).toStrictEqual({});
    }
  });

  it('never throws because of a string, and makes a valid conversion', () => {
    const names = fc.constantFrom('utm_source', 'utm_medium', 'utm_content', 'source', '', 'utm_', 'utm___proto__');
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', 'encoded_x', '{source}', '%7B'));
    const pairs = fc.array(fc.tuple(names, texts).map(([name, text]) => `${name}=${text}`));
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      pairs.map((list) => `?${list.join('&')}`),
    );
    fc.assert(
      fc.property(odd, (input) => {
        const traffic = trafficSource.fromUtm(input, { ...none, customFields: { content: 'cf_content' } });
        expect(isConversion(conversion({ ...contact, ...traffic } as never))).toBe(true);
      }),
    );
  });

  it('reads a query as URLSearchParams does', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), value, (query, medium) => {
        const text = `${query}&utm_medium=${encodeURIComponent(medium)}`;
        const expected = new URLSearchParams(text).getAll('utm_medium').find((one) => one.trim() !== '');
        expect(trafficSource.fromUtm(text, none)).toMatchObject({ traffic_medium: expected?.trim() });
      }),
    );
  });
});

describe('A parameter without a field', () => {
  const input = 'https://example.com/?utm_source=google&utm_content=banner&utm_id=7&gclid=x';

  it('is received by the custom field that an option names', () => {
    const traffic = trafficSource.fromUtm(input, { customFields: { content: 'cf_utm_content', id: 'cf_id' } });
    expect(JSON.parse(JSON.stringify(traffic))).toEqual({
      traffic_source: 'google',
      cf_utm_content: 'banner',
      cf_id: '7',
    });
    expect(trafficSource.parseUtm(input, { customFields: { content: 'cf_utm_content', id: 'cf_id' } })).toEqual(
      traffic,
    );
    expect(isConversion(conversion({ ...contact, ...traffic }))).toBe(true);
    const bare = { source: 'google', content: 'banner' };
    expect(trafficSource.fromUtm(bare, { customFields: { content: 'cf_c' } })).toMatchObject({ cf_c: 'banner' });
  });

  it('is received next to a cookie, too', () => {
    const visit = {
      cookie: '__trf.src=encoded_e30=',
      url: input,
      customFields: { content: 'cf_utm_content' },
      onIgnored() {},
    } as const;
    const fields = { traffic_source: 'encoded_e30=', cf_utm_content: 'banner' };
    expect(JSON.parse(JSON.stringify(trafficSource.from(visit)))).toEqual(fields);
  });

  it('is reported by its name, with each that cannot be sent', () => {
    const ignored: string[][] = [];
    const onIgnored = (names: string[]) => void ignored.push(names);
    expect(trafficSource.fromUtm(input, { onIgnored })).toMatchObject({ traffic_source: 'google' });
    trafficSource.fromUtm({ source: 'google', campaing: 'x' } as never, { onIgnored });
    trafficSource.fromUtm({ utm_source: 5, utm_medium: 'cpc' } as never, { onIgnored });
    // A placeholder that an ad did not fill in. The API would take it for a cookie, and reject the medium.
    expect(trafficSource.fromUtm('?utm_source={network}&utm_medium=cpc', { onIgnored })).toMatchObject({
      traffic_source: undefined,
      traffic_medium: 'cpc',
    });
    expect(ignored).toEqual([['utm_content', 'utm_id'], ['campaing'], ['utm_source'], ['utm_source']]);
  });

  it('is written to the console once by default, without its value', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (let visit = 0; visit < 3; visit++) trafficSource.fromUtm('?utm_odd=segredo&utm_source=x');
    expect(warn.mock.calls).toEqual([
      ['The UTM parameter "utm_odd" is not sent. Name the custom field that receives it, or handle onIgnored.'],
    ]);
    for (let visit = 0; visit < 100; visit++) trafficSource.fromUtm(`?utm_odd${visit}=x`);
    expect(warn.mock.calls.length).toBeLessThanOrEqual(20);
  });

  it('is rejected by the strict reader, with a suggestion', () => {
    expect(errorsOf(() => trafficSource.parseUtm('utm_content=segredo'))).toMatchObject([
      {
        error_type: 'INVALID_FIELDS',
        path: '$.body.payload.utm_content',
        validation_rules: { did_you_mean: ['cf_utm_content'] },
      },
    ]);
    expect(errorsOf(() => trafficSource.parseUtm({ source: {}, medium: ['cpc', 1 as never] }))).toMatchObject(
      ['source', 'medium'].map((name) => ({ error_type: 'INVALID_DATA_TYPE', path: `$.body.payload.traffic_${name}` })),
    );
    expect(errorsOf(() => trafficSource.parseUtm('?utm_source=encoded_x'))).toMatchObject([
      { error_type: 'INVALID_FORMAT', path: '$.body.payload.traffic_source' },
    ]);
  });

  it('has no custom field without its prefix', () => {
    for (const name of ['utm_content', 'cf_', '', 5]) {
      expect(errorsOf(() => trafficSource.fromUtm('', { customFields: { content: name as never } }))).toMatchObject([
        {
          error_type: 'INVALID_FIELDS',
          path: 'options.customFields.content',
          validation_rules: { did_you_mean: ['cf_utm_content'] },
        },
      ]);
    }
  });
});

it('Parameters named url and href take nothing from the others', () => {
  const expected = trafficSource.fromUtm({ utm_source: 'google' });
  for (const name of ['url', 'href']) {
    expect(trafficSource.fromUtm({ [name]: '/x', utm_source: 'google' })).toStrictEqual(expected);
    expect(trafficSource.from({ url: { [name]: '/x', utm_source: 'google' } as never })).toStrictEqual(expected);
  }
});

describe('Of a cookie and an address', () => {
  const url = '/?utm_source=google&utm_medium=cpc';

  it('the cookie counts if there is one, else the address', () => {
    const fromUrl = trafficSource.fromUtm(url);
    expect(trafficSource.from({ url })).toStrictEqual(fromUrl);
    expect(trafficSource.from({ cookie: null, url })).toStrictEqual(fromUrl);
    expect(trafficSource.from({ cookie: '__trf.src=lixo', url })).toStrictEqual(fromUrl);
    const cookie = '__trf.src=encoded_e30%3D';
    expect(trafficSource.from({ cookie, url })).toStrictEqual(trafficSource.fromCookie(cookie));
    for (const nothing of [{}, { cookie: undefined, url: undefined }, undefined]) {
      expect(trafficSource.from(nothing as never)).toStrictEqual({});
    }
  });
});
