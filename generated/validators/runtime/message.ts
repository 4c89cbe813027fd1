import type { ApiError } from '@rdsm-events/types/api-error';

/** What is expected of a value that has an error. */
export type ValidationRules = NonNullable<ApiError['validation_rules']>;

/** Messages of one language, by `error_type`, or by `error_type.variant` where an error has messages of several kinds. */
export type Messages = { readonly [key: string]: string | undefined };

/**
 * The message of an error. A variant is the value of a validation rule (`INVALID_FORMAT.email`), or its name
 * (`OUT_OF_RANGE.minimum`). A name in braces is replaced by the value of the validation rule.
 */
export function messageOf(error_type: string, rules: ValidationRules, messages: Messages): string {
  let message = messages[error_type];
  for (const rule in rules) {
    message = messages[`${error_type}.${printRule(rules, rule)}`] ?? messages[`${error_type}.${rule}`] ?? message;
  }
  return `${message}`.replace(/\{(\w+)\}/g, (_, rule) => printRule(rules, rule));
}

/** The value of a validation rule: several with commas, a path as its last field. */
function printRule(rules: ValidationRules, rule: string): string {
  return [rules[rule as keyof ValidationRules]]
    .flat()
    .join(', ')
    .replace(/^\$.*\./, '');
}
