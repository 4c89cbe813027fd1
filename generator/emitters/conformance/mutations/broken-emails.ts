import { whiteSpaces } from '../checker/email.js';

/** What is wrong, and the string. */
export const brokenEmails: readonly (readonly [string, string])[] = [
  ['no @', 'ana.example.com'],
  ['two @', 'ana@example@com'],
  ['two @ in a row', 'ana@@example.com'],
  ['nothing before the @', '@example.com'],
  ['nothing after the @', 'ana@'],
  ['only the @', '@'],
  ['space at the start', ' ana@example.com'],
  ['line break at the end', 'ana@example.com\n'],
  ...whiteSpaces.map(
    (code) => [`white space ${code.toString(16)}`, `an${String.fromCharCode(code)}a@example.com`] as const,
  ),
];
