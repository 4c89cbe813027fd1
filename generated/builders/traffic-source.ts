// Generated from spec/traffic-source.ts. Do not edit: change the spec and run "npm run generate".

import { messages } from './messages/api/en.js';
import { type Cookie, findCookie, readCookie } from './runtime/cookie.js';
import type { CustomUtm, CustomUtmFields, UtmOptions } from './runtime/custom-utm.js';
import type { NoInfer } from './runtime/input.js';
import { findUtm, readUtm, type UtmMapping } from './runtime/traffic.js';
import type { Addressed, NamedValues, UtmValue } from './runtime/utm-input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

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

/** No traffic fields: there is no cookie, or no UTM parameter. */
export type NoTraffic = { [Field in keyof UtmTraffic]?: never };

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

/** The UTM parameters of a URL as a record, with or without `utm_`. A missing one may be `null`. */
export interface UtmParameters {
  /** `utm_source`, which is sent as traffic_source. */
  source?: UtmValue;
  /** `utm_source`, which is sent as traffic_source. */
  utm_source?: UtmValue;
  /** `utm_medium`, which is sent as traffic_medium. */
  medium?: UtmValue;
  /** `utm_medium`, which is sent as traffic_medium. */
  utm_medium?: UtmValue;
  /** `utm_campaign`, which is sent as traffic_campaign. */
  campaign?: UtmValue;
  /** `utm_campaign`, which is sent as traffic_campaign. */
  utm_campaign?: UtmValue;
  /** `utm_term`, which is sent as traffic_value. */
  term?: UtmValue;
  /** `utm_term`, which is sent as traffic_value. */
  utm_term?: UtmValue;
}

/** Where UTM parameters are read from: an address, its query, or a record. */
export type UtmInput<Custom extends string = never> =
  string | Addressed | NamedValues | (UtmParameters & { readonly [Name in Custom | `utm_${Custom}`]?: UtmValue });

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

const utmMapping: UtmMapping = { prefix: 'utm_', fields: utmFields, cookie: trafficCookie, customPrefix: 'cf_' };

const cookieFields = (value: string): CookieTraffic => ({
  traffic_source: value as TrafficCookie,
  traffic_medium: undefined,
  traffic_campaign: undefined,
  traffic_value: undefined,
});

/**
 * Where a visitor comes from: a cookie or the UTM parameters of a URL, to be spread into a payload. Of two
 * spreads the last one that finds something counts, entirely.
 */
export const trafficSource = {
  /**
   * The traffic fields of a `__trf.src` cookie.
   *
   * @param cookie Its value, or the whole `Cookie` header that contains it; percent-encoded or not.
   * @returns No fields where there is no such cookie, or none that can be read: it throws for no string.
   * @example
   * { ...trafficSource.fromCookie(request.headers.cookie) }
   */
  fromCookie(cookie: string | null | undefined): CookieTraffic | NoTraffic {
    const value = findCookie(cookie, trafficCookie);
    return value === undefined ? {} : cookieFields(value);
  },

  /**
   * The traffic fields of a `__trf.src` cookie. It has to be there.
   *
   * @param cookie Its value, or the whole `Cookie` header that contains it; percent-encoded or not.
   * @throws {RdsmValidationError} when it is neither.
   */
  parseCookie(cookie: string): CookieTraffic {
    return cookieFields(readCookie(cookie, trafficCookie, messages));
  },

  /**
   * The traffic fields from the UTM parameters of a URL. Those that no field receives, such as `utm_content`, are reported
   * to `onIgnored`, or once to the console.
   *
   * @param utm An address or its query, `URLSearchParams`, a `URL`, a `Request`, or a record. In a record, names may lack `utm_`.
   * @param options `customFields` names the custom fields that receive parameters for which there is no other field.
   * @returns No fields where there are no parameters: it throws for no address.
   * @throws {RdsmValidationError} for a custom field without its prefix, and for an option that does not exist.
   * @example
   * { ...trafficSource.fromUtm(request.url, { customFields: { content: 'cf_utm_content' } }) }
   */
  fromUtm<Custom extends CustomUtm<`cf_${string}`> = Record<never, never>>(
    utm: UtmInput<NoInfer<keyof Custom & string>> | null | undefined,
    options?: UtmOptions<Custom>,
  ): (UtmTraffic | NoTraffic) & CustomUtmFields<Custom> {
    return findUtm(utm, options, utmMapping, messages);
  },

  /**
   * The traffic fields from the UTM parameters of a URL, all of which have to be sent.
   *
   * @param utm An address or its query, `URLSearchParams`, a `URL`, a `Request`, or a record. In a record, names may lack `utm_`.
   * @param options `customFields` names the custom fields that receive parameters for which there is no other field.
   * @throws {RdsmValidationError} for a parameter without a field, a value that is not a string, and a cookie as the source.
   */
  parseUtm<Custom extends CustomUtm<`cf_${string}`> = Record<never, never>>(
    utm: UtmInput<NoInfer<keyof Custom & string>>,
    options?: Omit<UtmOptions<Custom>, 'onIgnored'>,
  ): (UtmTraffic | NoTraffic) & CustomUtmFields<Custom> {
    return readUtm(utm, options, utmMapping, messages);
  },

  /**
   * The traffic fields of the cookie if there is one, else those of the address.
   *
   * @throws {RdsmValidationError} for a custom field without its prefix, and for a member that does not exist.
   * @example
   * { ...trafficSource.from({ cookie: request.headers.cookie, url: request.url }) }
   */
  from<Custom extends CustomUtm<`cf_${string}`> = Record<never, never>>(
    visit: {
      cookie?: string | null | undefined;
      url?: UtmInput<NoInfer<keyof Custom & string>> | null | undefined;
    } & UtmOptions<Custom>,
  ): (CookieTraffic | UtmTraffic | NoTraffic) & CustomUtmFields<Custom> {
    const utm: (UtmTraffic | NoTraffic) & CustomUtmFields<Custom> = findUtm(
      visit?.url,
      visit,
      utmMapping,
      messages,
      'visit',
    );
    return { ...utm, ...trafficSource.fromCookie(visit?.cookie) };
  },
};
