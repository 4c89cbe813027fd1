import type { ApiError } from '@rdsm-events/types/api-error';

/** What is expected of a value that has an error. */
export type ValidationRules = NonNullable<ApiError['validation_rules']>;

/** Messages of one language, by `error_type`, or by `error_type.variant` where an error has messages of several kinds. */
export type Messages = { readonly [key: string]: string | undefined };

/**
 * The message of an error. A name in braces is replaced by the value of the validation rule. An error without a message,
 * such as one of somebody else's custom field, has that of `INVALID`.
 * @param variant The value of a validation rule (`INVALID_FORMAT.email`), or its name (`OUT_OF_RANGE.minimum`).
 */
export function messageOf(
  error_type: string,
  variant: string | undefined,
  rules: ValidationRules | undefined,
  messages: Messages,
): string {
  const own = variant && messages[`${error_type}.${variant}`];
  const message = own ?? messages[error_type] ?? messages.INVALID ?? error_type;
  return rules ? fillIn(message, rules) : message;
}

/** Without a regular expression: most messages have one name in braces, or none. */
function fillIn(message: string, rules: ValidationRules): string {
  if (!message.includes('}')) return message;
  const start = message.indexOf('{');
  const end = message.indexOf('}');
  const value = rules[message.slice(start + 1, end) as keyof ValidationRules];
  return message.slice(0, start) + printRule(value) + fillIn(message.slice(end + 1), rules);
}

/** The value of a validation rule: several with commas, a path as its last field. */
function printRule(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value).replace(/^\$.*\./, '');
}
