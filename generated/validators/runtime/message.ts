import type { ApiError } from '@rdsm-events/types/api-error';

/** What is expected of a value that has an error. */
export type ValidationRules = NonNullable<ApiError['validation_rules']>;

/** Messages of one language, by `error_type`, or by `error_type.variant` where an error has messages of several kinds. */
export type Messages = { readonly [key: string]: string | undefined };

/**
 * The message of an error. A variant is the name of a validation rule (`OUT_OF_RANGE.minimum`), or its value
 * (`INVALID_FORMAT.email`). A name in braces is replaced by the value of the validation rule. An error without a message,
 * such as one of somebody else's custom field, has that of `INVALID`.
 */
export function messageOf(error_type: string, rules: ValidationRules, messages: Messages): string {
  let message = messages[error_type] ?? messages.INVALID ?? error_type;
  for (const rule of Object.keys(rules)) {
    message = messages[`${error_type}.${rule}`] ?? messages[`${error_type}.${printRule(rules, rule)}`] ?? message;
  }
  return message.replace(/\{(\w+)\}/g, (_, rule) => printRule(rules, rule));
}

/** The value of a validation rule: several with commas, a path as its last field. */
function printRule(rules: ValidationRules, rule: string): string {
  return [rules[rule as keyof ValidationRules]]
    .flat()
    .join(', ')
    .replace(/^\$.*\./, '');
}
