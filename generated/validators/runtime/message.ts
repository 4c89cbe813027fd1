import type { ValidationRules } from './error.js';

/** Messages of one language, by `error_type`, or by `error_type.variant` where an error has messages of several kinds. */
export type Messages = { readonly [key: string]: string | undefined };

/**
 * The message of an error. A variant is the value of a validation rule (`INVALID_FORMAT.email`), or its name
 * (`OUT_OF_RANGE.minimum`). A name in braces stands for the value of the validation rule.
 */
export function messageOf(error_type: string, rules: ValidationRules | undefined, messages: Messages): string {
  const values = new Map(Object.entries(rules ?? {}).map(([rule, value]) => [rule, printValue(value)]));
  let message = messages[error_type];
  for (const [rule, value] of values) {
    message = messages[`${error_type}.${value}`] ?? messages[`${error_type}.${rule}`] ?? message;
  }
  return `${message}`.replace(/\{(\w+)\}/g, (_, rule: string) => `${values.get(rule)}`);
}

/** Several values with commas; a path as its last field. */
function printValue(value: unknown): string {
  return [value]
    .flat()
    .join(', ')
    .replace(/^\$.*\./, '');
}
