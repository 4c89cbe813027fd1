import type { Detected } from './detect.js';
import { InputError, type InputProblem } from './input-error.js';

/** How files begin that are no text. */
const signatures: readonly (readonly [bytes: Buffer, problem: InputProblem])[] = [
  // A ZIP archive, such as .xlsx and .ods, and the format of Excel before 2007.
  [Buffer.from('504b0304', 'hex'), 'excel'],
  [Buffer.from('d0cf11e0', 'hex'), 'excel'],
  [Buffer.from('1f8b', 'hex'), 'gzip'],
];

/**
 * Rejects what is no text: its rows or lines would be nonsense.
 * @param head The first bytes.
 * @param isKnown Whether the format was stated, and not detected.
 * @throws {InputError}
 */
export function rejectBinary(head: Buffer, { format, encoding }: Detected, isKnown: boolean): void {
  const found = signatures.find(([bytes]) => head.subarray(0, bytes.length).equals(bytes));
  if (found) throw new InputError(found[1]);
  const mayHaveZeros = encoding.startsWith('utf-16');
  if (format === 'csv' && !isKnown && !mayHaveZeros && head.includes(0)) throw new InputError('binary');
}
