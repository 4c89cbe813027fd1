import type { ApiError } from '@rdsm-events/types';

/**
 * What the OpenAPI documents accept and the validators reject, with the reason.
 *
 * - Email addresses with white space beyond ASCII: the pattern is printable ASCII, because viewers show other characters
 *   as they are, and Prism crashes when it puts them into a header. So do names of custom fields with U+2027 to U+202A.
 * - Violations of rules over several fields, which are only in descriptions: viewers hide all fields next to `not`.
 */
const onlyDescribed: readonly string[] = ['CONFLICTING_FIELD', 'AT_LEAST_ONE_REQUIRED'];

/** Whether a body with these errors is accepted by the documents. */
export function isOnlyDescribed(errors: readonly ApiError[]): boolean {
  return errors.every(({ error_type }) => onlyDescribed.includes(error_type));
}

/** White space beyond ASCII, and its neighbours: the patterns of the documents are printable ASCII. */
export const unicodeSpaces = /[\u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]/g;

/** What ends a line beyond ASCII, and its neighbours: no name of a custom field has them. */
export const lineSeparators = /[\u2027-\u202a]/g;

/** The body with another character for white space beyond ASCII: the documents accept both or neither. */
export function withoutUnicodeSpaces(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(unicodeSpaces, 'x');
  if (Array.isArray(value)) return value.map(withoutUnicodeSpaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.replace(lineSeparators, 'x'), withoutUnicodeSpaces(member)]),
  );
}
