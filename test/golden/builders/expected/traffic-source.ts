// Generated from spec/traffic-source.ts. Do not edit: change the spec and run "npm run generate".

import { messages } from './messages/api/en.js';
import { type Cookie, findCookie, readCookie } from './runtime/cookie.js';
import type { CustomUtm, CustomUtmFields, UtmOptions } from './runtime/custom-utm.js';
import type { NoInfer } from './runtime/input.js';
import { findUtm, readUtm, type UtmMapping } from './runtime/traffic.js';
import type { Addressed, NamedValues, UtmValue } from './runtime/utm-input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

declare const cookie: unique symbol;

/** The value of a `talk.src` cookie, as `trafficSource.fromCookie` returns it. */
export type TrafficCookie = string & { readonly [cookie]: true };

/** The traffic fields of a cookie. */
export interface CookieTraffic {
  /** Where it was heard: a channel, or a code in brackets. */
  source: TrafficCookie;
  /** How it was heard. Must be empty when source is a code. */
  medium: '' | undefined;
}

/** The traffic fields of a URL. */
export interface UtmTraffic {
  /** Where it was heard: a channel, or a code in brackets. */
  source: string | undefined;
  /** How it was heard. Must be empty when source is a code. */
  medium: string | undefined;
}

/** No traffic fields: there is no cookie, or no UTM parameter. */
export type NoTraffic = { [Field in keyof UtmTraffic]?: never };

/** The traffic fields, of a cookie or of a URL. */
export type TrafficSource =
  Partial<CookieTraffic> | (Partial<UtmTraffic> & { source?: (string & { readonly [cookie]?: never }) | undefined });

/** The traffic fields for a source: with a cookie, the others must be empty. */
export interface TrafficFieldsFor<Source extends string> {
  /** Where it was heard: a channel, or a code in brackets. */
  source?: Source | undefined;
  /** How it was heard. Must be empty when source is a code. */
  medium?: ([Source] extends [TrafficCookie] ? '' : string) | undefined;
}

/** The UTM parameters of a URL as a record, with or without `utm_`. A missing one may be `null`. */
export interface UtmParameters {
  /** `utm_source`, which is sent as source. */
  source?: UtmValue;
  /** `utm_source`, which is sent as source. */
  utm_source?: UtmValue;
  /** `utm_medium`, which is sent as medium. */
  medium?: UtmValue;
  /** `utm_medium`, which is sent as medium. */
  utm_medium?: UtmValue;
}

/** Where UTM parameters are read from: an address, its query, or a record. */
export type UtmInput<Custom extends string = never> =
  string | Addressed | NamedValues | (UtmParameters & { readonly [Name in Custom | `utm_${Custom}`]?: UtmValue });

const trafficCookie: Cookie = { names: ['talk.src'], field: 'source', pattern: /^[[]/ };

const utmFields = { source: 'source', medium: 'medium' };

const utmMapping: UtmMapping = { prefix: 'utm_', fields: utmFields, cookie: trafficCookie, customPrefix: 'cf_' };

const cookieFields = (value: string): CookieTraffic => ({ source: value as TrafficCookie, medium: undefined });

/**
 * Where a visitor comes from: a cookie or the UTM parameters of a URL, to be spread into a payload. Of two
 * spreads the last one that finds something counts, entirely.
 */
export const trafficSource = {
  /**
   * The traffic fields of a `talk.src` cookie.
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
   * The traffic fields of a `talk.src` cookie. It has to be there.
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
