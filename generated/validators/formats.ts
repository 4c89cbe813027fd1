// Generated from spec/strings.ts. Do not edit: change the spec and run "npm run generate".

/** Matches an email address. */
export const emailFormat = /^[^@\s\u2027-\u202e]+@[^@\s\u2027-\u202e]+$/;

const asciiEmailFormat = /^[!-?A-~]+@[!-?A-~]+$/;

/** Whether a string is an email address. Most match a faster pattern that matches nothing else. */
export function isEmailFormat(text: string): boolean {
  return asciiEmailFormat.test(text) || emailFormat.test(text);
}

/** Matches an RFC 3339 date-time. */
export const dateTimeFormat =
  /^(?:[0-9][0-9][0-9][0-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9][0-9][0-9][0-9]-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9][0-9][0-9][0-9]-(?:0[13578]|1[02])-31|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/;

/** Whether a string is an RFC 3339 date-time. */
export function isDateTimeFormat(text: string): boolean {
  return dateTimeFormat.test(text);
}
