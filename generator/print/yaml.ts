import { Document, visit } from 'yaml';
import { escapeUnicode } from './escape-unicode.js';

/** YAML with a comment above it. It has the same meaning in YAML 1.2 and in 1.1, which many libraries still read. */
export function printYaml(comment: string, value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  document.commentBefore = ` ${comment}`;
  visit(document, {
    Scalar(_, scalar) {
      // An escape needs double quotes.
      if (typeof scalar.value === 'string' && escapeUnicode(scalar.value) !== scalar.value) {
        scalar.type = 'QUOTE_DOUBLE';
      }
    },
  });
  return escapeUnicode(document.toString({ lineWidth: 120, singleQuote: true }));
}
