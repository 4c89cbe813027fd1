// Generated from spec/scalars.ts. Do not edit: change the spec and run "npm run generate".

import type { Format } from './runtime/rule.js';

/** What a text matches that is an email address. */
export const emailFormat = /^[^@\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^@\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+$/;

/** What an error says of a text that is not an email address. */
export const emailFormatRule: Format = { name: 'email', pattern: emailFormat, phrase: 'an email address' };

/** What a text matches that is an RFC 3339 date-time. */
export const dateTimeFormat = /^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/;

/** What an error says of a text that is not an RFC 3339 date-time. */
export const dateTimeFormatRule: Format = { name: 'date-time', pattern: dateTimeFormat, phrase: 'an RFC 3339 date-time' };
