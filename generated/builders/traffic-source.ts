// Generated from spec/traffic-source.ts. Do not edit: change the spec and run "npm run generate".

import { messages } from './messages/api/en.js';
import { type Cookie, readCookie } from './runtime/cookie.js';
import { readUtm } from './runtime/traffic.js';

declare const cookie: unique symbol;

/** The value of a `__trf.src` cookie, as `trafficSource.fromCookie` returns it. */
export type TrafficCookie = string & { readonly [cookie]: true };

/** The traffic fields of a cookie. */
export interface CookieTraffic {
  /**
   * Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source. With a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.
   *
   * @example 'google'
   */
  traffic_source: TrafficCookie;
  /**
   * UTM medium. Must be empty when traffic_source is a cookie.
   *
   * @example 'cpc'
   */
  traffic_medium: '' | undefined;
  /**
   * UTM campaign. Must be empty when traffic_source is a cookie.
   *
   * @example 'easter-50-off'
   */
  traffic_campaign: '' | undefined;
  /**
   * UTM term. Must be empty when traffic_source is a cookie.
   *
   * @example 'easter eggs'
   */
  traffic_value: '' | undefined;
}

/** The traffic fields of a URL. */
export interface UtmTraffic {
  /**
   * Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source. With a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.
   *
   * @example 'google'
   */
  traffic_source: string | undefined;
  /**
   * UTM medium. Must be empty when traffic_source is a cookie.
   *
   * @example 'cpc'
   */
  traffic_medium: string | undefined;
  /**
   * UTM campaign. Must be empty when traffic_source is a cookie.
   *
   * @example 'easter-50-off'
   */
  traffic_campaign: string | undefined;
  /**
   * UTM term. Must be empty when traffic_source is a cookie.
   *
   * @example 'easter eggs'
   */
  traffic_value: string | undefined;
}

/** The traffic fields, of a cookie or of a URL. */
export type TrafficSource =
  | Partial<CookieTraffic>
  | (Partial<UtmTraffic> & { traffic_source?: (string & { readonly [cookie]?: never }) | undefined });

/** The traffic fields for a source: with a cookie, the others must be empty. */
export interface TrafficFieldsFor<Source extends string> {
  /**
   * Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source. With a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.
   *
   * @example 'google'
   */
  traffic_source?: Source | undefined;
  /**
   * UTM medium. Must be empty when traffic_source is a cookie.
   *
   * @example 'cpc'
   */
  traffic_medium?: ([Source] extends [TrafficCookie] ? '' : string) | undefined;
  /**
   * UTM campaign. Must be empty when traffic_source is a cookie.
   *
   * @example 'easter-50-off'
   */
  traffic_campaign?: ([Source] extends [TrafficCookie] ? '' : string) | undefined;
  /**
   * UTM term. Must be empty when traffic_source is a cookie.
   *
   * @example 'easter eggs'
   */
  traffic_value?: ([Source] extends [TrafficCookie] ? '' : string) | undefined;
}

/** The UTM parameters of a URL. A missing one may be `null`, as `URLSearchParams` returns it. */
export interface UtmParameters {
  /** `utm_source`, which is sent as traffic_source. */
  source?: string | null | undefined;
  /** `utm_medium`, which is sent as traffic_medium. */
  medium?: string | null | undefined;
  /** `utm_campaign`, which is sent as traffic_campaign. */
  campaign?: string | null | undefined;
  /** `utm_term`, which is sent as traffic_value. */
  term?: string | null | undefined;
}

const trafficCookie: Cookie = {
  names: ['__trf.src'],
  field: 'traffic_source',
  pattern: /^(?:encoded_|[{]|%7[Bb]|eyJ)/,
};

const utmFields = {
  source: 'traffic_source',
  medium: 'traffic_medium',
  campaign: 'traffic_campaign',
  term: 'traffic_value',
};

/**
 * Where a visitor comes from: a cookie or the UTM parameters of a URL, to be spread into a payload. Of two
 * spreads the last one wins, entirely.
 */
export const trafficSource = {
  /**
   * The traffic fields of a `__trf.src` cookie.
   *
   * @param cookie Its value, or the whole `Cookie` header that contains it; percent-encoded or not.
   * @throws {RdsmValidationError} when it is neither.
   * @example
   * { ...trafficSource.fromCookie(request.headers.cookie) }
   */
  fromCookie(cookie: string): CookieTraffic {
    return {
      traffic_source: readCookie(cookie, trafficCookie, messages) as TrafficCookie,
      traffic_medium: undefined,
      traffic_campaign: undefined,
      traffic_value: undefined,
    };
  },

  /**
   * The traffic fields from the UTM parameters of a URL.
   *
   * @throws {RdsmValidationError} for a value that is not a string, and for a cookie as the source.
   * @example
   * { ...trafficSource.fromUtm({ source: 'google', medium: 'cpc', campaign: 'easter-50-off', term: 'easter eggs' }) }
   */
  fromUtm(utm: UtmParameters): UtmTraffic {
    return readUtm(utm, utmFields, trafficCookie, messages);
  },
};
