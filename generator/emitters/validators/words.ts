import type { Catalogue } from '../../legacy/catalogue.js';

/** An error as it is printed, its words filled in: see runtime/report.ts. */
export function wordsOf(
  { errors }: Catalogue,
  name: string,
  fill: Record<string, string> = {},
  validation_rules?: Record<string, string>,
): Record<string, unknown> {
  const kind = errors[name];
  if (kind === undefined) throw new Error(`There is no error "${name}".`);
  const { error_type, error_message } = kind;
  return {
    error_type,
    error_message: error_message.replace(/\{(\w+)\}/g, (braces, word: string) => fill[word] ?? braces),
    ...(validation_rules && { validation_rules }),
  };
}
