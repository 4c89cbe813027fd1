// Generated from spec/tracking-id.ts. Do not edit: change the spec and run "npm run generate".

import { messages } from './messages/api/en.js';
import { type Cookie, readCookie } from './runtime/cookie.js';

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
   * @throws {RdsmValidationError} when it is neither.
   * @example
   * { client_tracking_id: trackingId.fromCookie(request.headers.cookie) }
   */
  fromCookie(cookie: string): string {
    return readCookie(cookie, trackingCookie, messages);
  },
};
