import type { HouseRuleId } from '../../../catalogue/documents.js';
import { whiteSpaceNeighbours, whiteSpaces } from '../checker/email.js';

/** What is wrong, the string, and the rules of ours that it violates. */
export const brokenEmails: readonly (readonly [string, string, ...HouseRuleId[]])[] = [
  ['no @', 'ana.example.com'],
  ['two @', 'ana@example@com'],
  ['two @ in a row', 'ana@@example.com'],
  ['nothing before the @', '@example.com'],
  ['nothing after the @', 'ana@'],
  ['only the @', '@'],
  ['space at the start', ' ana@example.com'],
  ['line break at the end', 'ana@example.com\n'],
  ...whiteSpaces.map((code) => [`white space ${code.toString(16)}`, withCharacter(code)] as const),
  ...whiteSpaceNeighbours.map(
    (code) => [`character ${code.toString(16)}`, withCharacter(code), 'patterns-without-separators'] as const,
  ),
];

function withCharacter(code: number): string {
  return `an${String.fromCharCode(code)}a@example.com`;
}
