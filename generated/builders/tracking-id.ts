// Generated from spec/tracking-id.ts. Do not edit: change the spec and run "npm run generate".

import { messages } from './messages/api/en.js';
import { type Cookie, findCookie, readCookie } from './runtime/cookie.js';

export { RdsmValidationError } from './runtime/validation-error.js';

const trackingCookie: Cookie = {
  names: ['rdtrk', '_rdtrk'],
  field: 'client_tracking_id',
  member: 'id',
  pattern:
    /^[0-9A-Fa-f]{8}-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f]{12}$/,
};

/** Tracking identifier of a visitor, for the field client_tracking_id. */
export const trackingId = {
  /**
   * The identifier that a `rdtrk` cookie contains.
   *
   * @param cookie Its value, or the whole `Cookie` header that contains it; percent-encoded or not.
   * @returns undefined where there is no such cookie, or none that can be read: it throws for no string.
   * @example
   * { client_tracking_id: trackingId.fromCookie(request.headers.cookie) }
   */
  fromCookie(cookie: string | null | undefined): string | undefined {
    return findCookie(cookie, trackingCookie);
  },

  /**
   * The identifier that a `rdtrk` cookie contains. It has to be there.
   *
   * @param cookie Its value, or the whole `Cookie` header that contains it; percent-encoded or not.
   * @throws {RdsmValidationError} when it is neither.
   */
  parseCookie(cookie: string): string {
    return readCookie(cookie, trackingCookie, messages);
  },
};
