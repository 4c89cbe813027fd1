import type { ErrorKind } from '../../catalogue/catalogue.js';

/** An error as it is printed, its words filled in: see runtime/report.ts. */
export function wordsOf(
  { error_type, error_message }: ErrorKind,
  fill: Record<string, string> = {},
  validation_rules?: Record<string, string>,
): Record<string, unknown> {
  return {
    error_type,
    error_message: error_message.replace(/\{(\w+)\}/g, (braces, word: string) => fill[word] ?? braces),
    ...(validation_rules && { validation_rules }),
  };
}
