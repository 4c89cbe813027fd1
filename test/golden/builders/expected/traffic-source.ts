// Generated from spec/traffic-source.ts. Do not edit: change the spec and run "npm run generate".

import { messages } from './messages/api/en.js';
import { type Cookie, readCookie } from './runtime/cookie.js';
import { readUtm } from './runtime/traffic.js';

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

/** The UTM parameters of a URL. A missing one may be `null`, as `URLSearchParams` returns it. */
export interface UtmParameters {
  /** `utm_source`, which is sent as source. */
  source?: string | null | undefined;
  /** `utm_medium`, which is sent as medium. */
  medium?: string | null | undefined;
}

const trafficCookie: Cookie = { names: ['talk.src'], field: 'source', pattern: /^[[]/ };

const utmFields = { source: 'source', medium: 'medium' };

/**
 * Where a visitor comes from: a cookie or the UTM parameters of a URL, to be spread into a payload. Of two
 * spreads the last one wins, entirely.
 */
export const trafficSource = {
  /**
   * The traffic fields of a `talk.src` cookie.
   *
   * @param cookie Its value, or the whole `Cookie` header that contains it; percent-encoded or not.
   * @throws {RdsmValidationError} when it is neither.
   * @example
   * { ...trafficSource.fromCookie(request.headers.cookie) }
   */
  fromCookie(cookie: string): CookieTraffic {
    return {
      source: readCookie(cookie, trafficCookie, messages) as TrafficCookie,
      medium: undefined,
    };
  },

  /**
   * The traffic fields from the UTM parameters of a URL.
   *
   * @throws {RdsmValidationError} for a value that is not a string, and for a cookie as the source.
   */
  fromUtm(utm: UtmParameters): UtmTraffic {
    return readUtm(utm, utmFields, trafficCookie, messages);
  },
};
